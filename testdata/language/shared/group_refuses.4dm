// docs: Concepts/shared
// A value of one group cannot join another, even after it was removed.

var $ob1; $ob2; $ob3; $ob4 : Object

$ob1:=New shared object
$ob2:=New shared object
Use ($ob1)
	$ob1.a:=$ob2
End use 
$ob3:=New shared object
$ob4:=New shared object
Use ($ob3)
	$ob3.a:=$ob4
End use 
Use ($ob1)
	Try
		$ob1.b:=$ob4
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End use 
Use ($ob3)
	$ob3.a:=Null
End use 
Use ($ob1)
	Try
		$ob1.b:=$ob4
	Catch
		ALERT(String(Last errors[0].errCode))
	End try
End use 
ALERT(JSON Stringify($ob1)+JSON Stringify($ob3))
