// docs: API/MethodClass: its examples. Calls through a property, .call() and .apply(), This, the name, the source, checkSyntax().
var $code : Text
var $o : Object
var $m : 4D.Method

$code:="#DECLARE ($number1:Integer;$number2:Integer):Integer"+Char(13)+"return $number1*$number2"
$o:={}
$o.multiplication:=4D.Method.new($code)
ALERT(String($o.multiplication(2; 3)))
ALERT(String(4D.Method.new($code).call(Null; 10; 5))+" "+String(4D.Method.new($code).apply(Null; [10; 2])))
$o:={name: "John"}
$o.concat:=4D.Method.new("#DECLARE ($str1:text):text"+Char(13)+"return $str1+This.name")
ALERT($o.concat("Hello "))
$m:=4D.Method.new("#DECLARE ($t : Text) : Text \nreturn Uppercase($t)"; "shout")
ALERT($m.call(Null; "hello world")+" "+$m.name+" "+String($m.source="#DECLARE@")+" "+4D.Method.new("").name)
ALERT(String(OB Instance of($m; 4D.Method))+" "+String(OB Instance of($m; 4D.Function))+" "+OB Class($m).superclass.name+" "+String(OB Is shared($m)))
ALERT(JSON Stringify($m.checkSyntax()))
$m:=4D.Method.new("var $a:=2026\nIf ($a=1\n$a:=2")
ALERT(String($m.checkSyntax().success)+" "+String($m.checkSyntax().errors[0].isError)+" "+String($m.checkSyntax().errors[0].lineNumber))
Try
	$m.call()
Catch
	ALERT(String(Last errors[0].errCode))
End try
// an error in it is an ordinary one
Try
	4D.Method.new("$x:=1\n$y:=$x+\"a\""; "wrong").call()
Catch
	ALERT(String(Last errors[0].errCode))
End try
