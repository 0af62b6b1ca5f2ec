// docs: Concepts/shared
// Objects and collections in a shared one must be shared themselves.

var $s : Object

$s:=New shared object
Use ($s)
	Try
		$s.o:={}
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
	Try
		$s.c:=[]
	Catch
		ALERT(String(Last errors[0].errCode))
	End try
End use 
ALERT(String(Try(New shared object("o"; {}))=Null)+" "+String(Try(New shared collection([]))=Null)+" "+JSON Stringify($s))
