// docs: commands/st-get-plain-text
// Example 1 and 2 of the page; entities and line breaks; tags that are not right; other scripts, large; a form object; wrong types.
var $t; $s : Text
var $v : Variant
var $n : Integer

$t:="The weather is <SPAN STYLE=\"font-weight:bold\">very nice</SPAN> today"
ALERT(ST Get plain text($t)+" "+String(OK))
ALERT(String(ST Get plain text($t)="@very nice@")+" "+String($t="@very nice@"))

// references are no-break spaces unless the mode shows them
$t:="<span>It is now <span style=\"-d4-ref:'Uppercase:C13(\\\"noon\\\")'\"> </span> <a href=\"http://www.4d.com\">Go to the 4D site</a> or <span style=\"-d4-ref-user:'openW'\">Open a window</span></span>"
$t:=Replace string($t; "\\\""; "&quot;")
For each ($n; [ST References as spaces; ST 4D Expressions as values; ST 4D Expressions as sources; ST URL as links; ST URL as labels; ST User links as labels; ST User links as links; ST Text displayed with 4D Expression values; ST Text displayed with 4D Expression sources])
	ALERT(Replace string(ST Get plain text($t; $n); Char(160); "_"; *)+"|")
End for each
ALERT(String(Length(ST Get plain text($t))))

// a tag that is not known
$t:="see <img src='a.jpg'>my picture</img> and <hr/>"
ALERT(Replace string(ST Get plain text($t); Char(160); "_"; *))
ALERT(Replace string(ST Get plain text($t; ST Tags as plain text); Char(160); "_"; *))
ALERT(ST Get plain text($t; ST Tags as XML code))

ALERT(Replace string(ST Get plain text("a &lt; b &amp;&#38; c&gt;<BR/>größe &#x65E5;本<br />🎈𝒳"); Char(Carriage return); "|")+" "+String(OK))
ALERT("["+ST Get plain text("")+"] "+String(OK))
ALERT(ST Get plain text("no tags")+" "+String(OK))
ALERT(ST Get plain text("<SPAN>a<span style='x'>b</SPAN>c</span>")+" "+String(OK))

// tags that are not right: the text as it is, OK is 0
For each ($s; ["a<b"; "a & b"; "<span>open"; "</span>"; "<span><a></span></a>"; "&eacute;"; "<span style=none>x</span>"; "<"; "<!-- x -->"])
	OK:=1
	ALERT(ST Get plain text($s)+" "+String(OK))
End for each
OK:=1
$s:=ST Get plain text("<span>"*100000)
ALERT(String(Length($s))+" "+String(OK))

// large
$s:=ST Get plain text("<SPAN STYLE=\"color:red\">é🎈</SPAN><BR/>"*50000)
ALERT(String(Length($s))+" "+String(OK))

// there are no forms
OK:=1
ALERT("["+ST Get plain text(*; "myArea")+"] "+String(OK))
ALERT("["+ST Get plain text(vNever)+"] "+String(OK))
For each ($v; [12; Null; True; {}])
	Try
		ALERT(ST Get plain text($v))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
For each ($s; ["$t:=ST Get plain text"; "$t:=ST Get plain text(\"a\"; \"1\")"])
	Try
		EXECUTE FORMULA($s)
		ALERT("accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
