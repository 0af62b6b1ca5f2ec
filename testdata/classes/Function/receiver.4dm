// docs: API/FunctionClass, call and apply: a function of a built-in class works on objects of its class only, another receiver is error 54.
var $f : 4D.Function
$f:=[1; 2].push
Try
	$f.call({a: 1}; 3)
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
$f:=File("/RESOURCES/x.txt").getText
Try
	$f.call(Folder("/RESOURCES/"))
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
$f:=4D.File.new
ALERT($f.call(4D.File; "/RESOURCES/x.txt").fullName)
