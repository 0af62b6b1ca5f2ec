#DECLARE($n : Integer; $t : Text)

ALERT(String(${1})+" "+${2})
${1}:=5
$t:="c"
ALERT(String($n)+" "+${2})
