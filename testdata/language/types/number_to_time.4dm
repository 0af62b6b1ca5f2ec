// docs: Concepts/time, commands/array-time
// Times accept numbers, which count seconds.

var $h : Time

$h:=3661
ALERT(String($h)+" "+String(Type($h)=Is time))
