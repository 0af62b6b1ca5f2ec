// docs: commands/semaphore: names are case-sensitive and limited to 255 characters
var $ok : Boolean

$ok:=Semaphore("Name")
ALERT(String(Test semaphore("name"))+String(Test semaphore("Name")))
$ok:=Semaphore("x"*300)
ALERT(String(Test semaphore("x"*255))+String(Test semaphore("x"*260))+String(Test semaphore("x"*254)))
