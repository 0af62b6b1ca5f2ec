// docs: commands/open-url
// Without a browser the command has no effect and gives no error: each kind of path of the page, an application that is not there, other scripts, large; wrong types, Null and Undefined.

var $t : Text
var $o : Object
var $v : Variant
$o:=New object

For each ($t; New collection("http://www.4d.com"; "file://C:/Users/Laurent/Documents/pending.htm"; "C:\\Users\\Laurent\\Documents\\pending.htm"; "mailto:jean_martin@4d.fr"; "http://例え.jp/日本 😀?q=\"x\""; ""; "x"*100000))
	OPEN URL($t)
	OPEN URL($t; *)
	OPEN URL($t; "no such application 日本")
End for each
ALERT("no error")
For each ($v; New collection(12; True; Null; New object))
	Try
		OPEN URL($v)
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		OPEN URL("http://www.4d.com"; $v)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	OPEN URL($o.missing)
Catch
	ALERT(Last errors[0].message)
End try
