// docs: commands/st-set-text, st-set-plain-text, st-set-attributes, st-get-attributes, st-get-text, st-insert-url, st-insert-expression, st-freeze-expressions,
// st-compute-expressions: selections count plain characters, references one; the style of the first character replaced stays.
var $t; $s; $font; $color : Text
var $bold; $italic; $under; $size : Variant
var $n : Integer

// the example of ST SET ATTRIBUTES: characters 2 to 4
$t:="Hello"
ST SET ATTRIBUTES($t; 2; 5; Attribute font name; "Arial"; Attribute text size; 10; Attribute underline style; 1; Attribute bold style; 1; Attribute text color; "Blue")
ALERT(ST Get plain text($t)+" "+String(OK)+" "+$t)
ST GET ATTRIBUTES($t; 2; 5; Attribute font name; $font; Attribute text size; $size; Attribute underline style; $under; Attribute bold style; $bold; Attribute text color; $color; Attribute italic style; $italic)
ALERT($font+" "+String($size)+" "+String($under)+" "+String($bold)+" "+$color+" "+String($italic))
// different in the selection
ST GET ATTRIBUTES($t; 1; 3; Attribute font name; $font; Attribute text size; $size; Attribute bold style; $bold; Attribute text color; $color; Attribute background color; $s)
ALERT("["+$font+"] "+String($size)+" "+String($bold)+" "+$color+" "+$s)
// no SPAN
$s:="plain"
ST GET ATTRIBUTES($s; ST Start text; ST End text; Attribute bold style; $bold; Attribute text size; $size)
ALERT(String($bold)+" "+String($size))
// 0 and what is behind the end is the end; a start behind the end does nothing
ST SET ATTRIBUTES($t; 4; 0; Attribute bold style; 0; Attribute strikethrough style; 1)
ST SET ATTRIBUTES($t; 5; 999; Attribute italic style; 1)
ALERT($t+" "+String(OK))
ST SET ATTRIBUTES($t; 4; 2; Attribute italic style; 1)
ALERT(String(OK))
// everything alike becomes one span
ST SET ATTRIBUTES($t; ST Start highlight; ST End highlight; Attribute font name; "O'Neil"; Attribute text size; 12; Attribute bold style; 1; Attribute italic style; 0; Attribute underline style; 0; Attribute strikethrough style; 0; Attribute text color; "#D81E05"; Attribute background color; "Yellow")
ALERT($t)
ST GET ATTRIBUTES($t; 1; 0; Attribute font name; $font; Attribute background color; $color)
ALERT($font+" "+$color)

// texts
$t:="<SPAN STYLE=\"font-weight:bold\">Smith</SPAN> and <SPAN STYLE=\"color:red\">Sons</SPAN>"
ST SET PLAIN TEXT($t; "A&B <c>"; 1; 6)
ALERT($t+" "+String(OK))
ST SET PLAIN TEXT($t; "größe 🎈"; 9)
ALERT($t)
ALERT(ST Get text($t; 9; 17)+" "+ST Get text($t; 9; 10)+" "+ST Get text($t; 1; 3))
ST SET TEXT($t; "<SPAN STYLE=\"font-style:italic\">x</SPAN>y"; 1; 2)
ALERT($t)
ST SET TEXT($t; "a<b"; 1; 2)
ALERT(String(OK)+" "+ST Get plain text($t))
ST SET TEXT($t; "end"; 100)
ALERT($t)
ST SET TEXT($t; "<SPAN STYLE=\"color:#00FF00\">all</SPAN>")
ALERT($t+" = "+ST Get text($t))
ST SET PLAIN TEXT($t; "two\rlines")
ALERT($t)
ST SET PLAIN TEXT($t; "日本"; 3; 1)
ALERT(String(OK))
// an emoji is two characters of UTF-16
$t:="🎈𝒳z"
ST SET ATTRIBUTES($t; 3; 5; Attribute bold style; 1)
ALERT($t)

// references
$t:="see  now"
ST INSERT URL($t; "4D & Co"; "http://www.4d.com/?a=1&b=\"2\""; 5)
ST GET URL($t; $s; $color)
ALERT($t+" | "+$s+" "+$color)
ST INSERT EXPRESSION($t; "Uppercase(\"it's\")"; 7; 999)
ALERT($t+" | "+ST Get expression($t)+" | "+ST Get plain text($t; ST Text displayed with 4D Expression values))
ALERT("["+ST Get expression($t; 1; 3)+"]")
ST GET URL($t; $s; $color; 1; 3)
ALERT("["+$s+$color+"]")
ST COMPUTE EXPRESSIONS($t)
ST FREEZE EXPRESSIONS($t; 1; 3)
ALERT(ST Get expression($t))
ST FREEZE EXPRESSIONS($t; *)
ALERT($t+" "+ST Get expression($t))
$t:="1/0 is "
ST INSERT EXPRESSION($t; "no such thing(")
ST FREEZE EXPRESSIONS($t)
ALERT("["+$t+"]")

// options belong to objects of forms
ST SET OPTIONS($t; ST Expressions display mode; ST References)
ST GET OPTIONS($t; ST Expressions display mode; $n)
ALERT(String($n))

// what it consists of
$t:="ab<a href='x'>link</a><a href='y'>link</a> <span style=\"-d4-ref:'1'\"> </span><img/><span style=\"-d4-ref-user:'u'\">U</span>"
var $from; $to; $type : Integer
$from:=1
Repeat
	$type:=ST Get content type($t; $from; 0; $from; $to)
	ALERT(String($type)+" "+String($from)+" "+String($to)+" "+String(ST Get content type($t; $from; $to)))
	$from:=$to
Until ($from>Length(ST Get plain text($t)))
ALERT(String(ST Get content type($t))+" "+String(ST Get content type("text"))+" "+String(ST Get content type("")))
