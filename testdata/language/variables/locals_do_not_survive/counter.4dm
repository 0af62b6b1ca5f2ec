var $n : Integer

$n+=1
ALERT(String($n))
