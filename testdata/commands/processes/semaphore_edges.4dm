// docs: commands/semaphore, clear-semaphore, test-semaphore: names of other scripts and cases, local ones, waiting, many, what is no name.
var $i : Integer
var $ms : Integer

ALERT(String(Semaphore("größe"))+" "+String(Test semaphore("größe"))+" "+String(Test semaphore("日本")))
CLEAR SEMAPHORE("größe")
ALERT(String(Test semaphore("größe"))+" "+String(Semaphore("$local"))+" "+String(Test semaphore("$local")))
CLEAR SEMAPHORE("$local")
CLEAR SEMAPHORE("never set")
ALERT(String(Test semaphore("never set")))
$ms:=Milliseconds
ALERT(String(Semaphore("waits"; 3600))+" "+String((Milliseconds-$ms)<30000))
CLEAR SEMAPHORE("waits")
For ($i; 1; 10000)
	If (Semaphore("s"+String($i)))
		ALERT("taken")
	End if
End for
ALERT(String(Test semaphore("s10000"))+" "+String(Test semaphore("s10001")))
For ($i; 1; 10000)
	CLEAR SEMAPHORE("s"+String($i))
End for
ALERT(String(Test semaphore("s1")))
For each ($f; [Formula(Semaphore(5)); Formula(Semaphore(Null)); Formula(Test semaphore(New object)); Formula(Semaphore("x"; "y"))])
	Try
		$v:=$f.call()
		ALERT("accepted")
	Catch
		ALERT("refused")
	End try
End for each
