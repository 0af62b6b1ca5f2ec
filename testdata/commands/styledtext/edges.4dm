// docs: commands/st-set-text, st-get-text, st-set-attributes, st-get-attributes, st-get-url: wrong selections, types and numbers, tags that are not right, form
// objects, large texts.
var $t; $s : Text
var $v : Variant
var $i : Integer

// tags that are not right: OK is 0 and the variable stays as it is
$t:="a<b"
ST SET ATTRIBUTES($t; 1; 0; Attribute bold style; 1)
ALERT($t+" "+String(OK))
ALERT(ST Get text($t)+" "+String(OK))
ST FREEZE EXPRESSIONS($t)
ALERT($t+" "+String(OK))
ST SET PLAIN TEXT($t; "x"; 2; 3)
ALERT($t+" "+String(OK))
ST INSERT URL($t; "a"; "b")
ALERT($t+" "+String(OK))
// a text in place of all of it is right again
ST SET PLAIN TEXT($t; "x<y")
ALERT($t+" "+String(OK))

// form objects: there are none
For each ($s; ["ST SET TEXT(*; \"o\"; \"x\")"; "ST SET PLAIN TEXT(*; \"o\"; \"x\"; 1; 2)"; "ST SET ATTRIBUTES(*; \"o\"; 1; 0; 1; 1)"; "ST GET ATTRIBUTES(*; \"o\"; 1; 0; 1; vB)"; "ST INSERT URL(*; \"o\"; \"a\"; \"b\")"; "ST INSERT EXPRESSION(*; \"o\"; \"1\")"; "ST FREEZE EXPRESSIONS(*; \"o\"; 1)"; "vT:=ST Get text(*; \"o\"; ST Start highlight; ST End highlight)"; "vT:=ST Get expression(*; \"o\")"; "vN:=ST Get content type(*; \"o\")"])
	OK:=1
	Try
		EXECUTE FORMULA($s)
		ALERT($s+" "+String(OK))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each

vT:="text"
For each ($s; ["$x:=ST Get text(vT; 2; 2)"; "$x:=ST Get text(vT; 3; 2)"; "ST GET ATTRIBUTES(vT; 2; 2; 1; vB)"; "ST SET ATTRIBUTES(vT; 1; 0; 9; 1)"; "ST SET ATTRIBUTES(vT; 1; 0; 1; \"yes\")"; "ST SET ATTRIBUTES(vT; 1; 0; 5; 12)"; "ST SET ATTRIBUTES(vT; 1; 0; 6; -1)"; "ST SET ATTRIBUTES(vT; 1; 0; 1)"; "ST SET ATTRIBUTES(\"text\"; 1; 0; 1; 1)"; "ST GET ATTRIBUTES(vT; 1; 0; 99; vB)"; "ST SET TEXT(vT)"; "ST SET TEXT(\"text\"; \"x\")"; "ST SET TEXT(vT; 12)"; "ST SET TEXT(vT; Null)"; "ST SET PLAIN TEXT(vT; \"x\"; \"1\")"; "ST GET URL(vT; 1; 2)"; "ST INSERT URL(vT; \"a\")"])
	Try
		EXECUTE FORMULA($s)
		ALERT($s+" is accepted "+String(OK))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
ALERT(vT)
For each ($v; [12; Null; {}])
	Try
		ST SET TEXT($v; "x")
		ALERT("accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
ST SET TEXT(vNew; "made")
ALERT(vNew)

// large: many spans, a long text
$t:="é🎈"*100000
ST SET ATTRIBUTES($t; 4; 7; Attribute bold style; 1)
ALERT(String(Length(ST Get plain text($t)))+" "+ST Get text($t; 1; 10))
$t:=""
For ($i; 1; 5000)
	$t+="<SPAN STYLE=\"font-size:"+String($i)+"pt\">x</SPAN><BR/>"
End for
ST SET ATTRIBUTES($t; 1; 0; Attribute text size; 12)
ALERT(String(Length($t))+" "+String(Length(ST Get plain text($t))))
