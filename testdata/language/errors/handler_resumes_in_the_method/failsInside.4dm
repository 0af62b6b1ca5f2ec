var $n : Integer
$n:="text"
ALERT("the method goes on")
