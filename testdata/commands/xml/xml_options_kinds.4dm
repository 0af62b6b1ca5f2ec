// docs: commands/xml-set-options, xml-get-options, xml-get-error, xml-decode: every option has its default and takes only its values; several at once; of a document and of the process;
// the error of the last document, its row and column; references and values that are none, empty, long, of other scripts, Null and Undefined.

var $root; $ref; $error; $t; $path : Text
var $i; $v; $row; $column : Integer
var $doc : Time
var $o : Object
var $f : 4D.Function

$o:={}
$root:=DOM Create XML Ref("r")
// the defaults, in the order of the selectors: 1 to 10
For ($i; 1; 10)
	XML GET OPTIONS($root; $i; $v)
	$t+=String($v)+" "
End for
ALERT($t)
XML SET OPTIONS($root; XML date encoding; XML UTC; XML BOM; XML enabled; XML line ending; XML CRLF; XML string encoding; XML raw data)
XML GET OPTIONS($root; XML date encoding; $v; XML BOM; $i; XML line ending; $row; XML string encoding; $column)
ALERT(String($v=XML UTC)+" "+String($i=XML enabled)+" "+String($row=XML CRLF)+" "+String($column=XML raw data))
// each selector refuses the value behind its last; the first that is set stays
For ($i; 0; 11)
	For each ($v; [-1; 6; 2147483647])
		Try
			XML SET OPTIONS($root; $i; $v)
			ALERT("accepted: "+String($i)+" "+String($v))
		Catch
			If ($v=6)
				ALERT(Last errors[0].message)
			End if
		End try
	End for each
End for
Try
	XML SET OPTIONS($root; XML indentation; XML no indentation; XML date encoding; 99)
Catch
	XML GET OPTIONS($root; XML indentation; $v)
	ALERT(String($v=XML no indentation))
End try
// a document; one that is closed
$path:=Temporary folder+Generate UUID+".xml"
$doc:=Create document($path)
XML SET OPTIONS($doc; XML time encoding; XML seconds; XML indentation; XML no indentation)
XML GET OPTIONS($doc; XML time encoding; $v; XML indentation; $i)
ALERT(String($v=XML seconds)+" "+String($i=XML no indentation))
CLOSE DOCUMENT($doc)
DELETE DOCUMENT($path)
Try
	XML GET OPTIONS($doc; XML indentation; $v)
Catch
	ALERT("the document is closed")
End try
// of the process: the reference is not looked at
XML SET OPTIONS("日本"; XML external entity resolution; XML enabled)
XML GET OPTIONS("x"*6000; XML external entity resolution; $v)
ALERT(String($v=XML enabled))
XML SET OPTIONS(""; XML external entity resolution; XML disabled)
DOM CLOSE XML($root)

// the error of the last document: row and column of what is wrong
For each ($t; ["<größe>\n  <日本>\n</größe>"; "<a b='🎈'>🎈</b>"; "<a b='1' b='2'/>"; "<a>"+("x\n"*5000)+"<b></a>"; ""; "<r/>"])
	Try
		$root:=DOM Parse XML variable($t)
	Catch
		XML GET ERROR(""; $error; $row; $column)
		ALERT($error+" "+String($row)+" "+String($column)+" "+String(OK))
	End try
End for each
XML GET ERROR($root; $error; $row; $column)  // nothing went wrong there
ALERT("["+$error+"] "+String($row)+" "+String($column))
Try
	DOM SET XML ELEMENT NAME($root; "日 本")
Catch
	XML GET ERROR($root; $error)
	ALERT($error)
End try
XML GET ERROR("日本 𝒳"*2000; $error)  // no tree has this reference: the last document
ALERT("["+$error+"]")

text:=""
n:=0
ref:=$root
For each ($f; [\
	Formula(XML GET ERROR(5; text)); Formula(XML GET ERROR(Null; text)); Formula(XML GET ERROR(ref)); Formula(XML GET ERROR($o.none; text)); \
	Formula(XML SET OPTIONS("日本"; XML indentation; 1)); Formula(XML SET OPTIONS(""; XML indentation; 1)); Formula(XML SET OPTIONS("n"*6000; XML indentation; 1)); Formula(XML SET OPTIONS({}; 1; 1)); Formula(XML SET OPTIONS(Null; 1; 1)); Formula(XML SET OPTIONS(ref; "1"; 1)); Formula(XML SET OPTIONS(ref; 1; True)); Formula(XML SET OPTIONS(ref; 4; 1; 4)); Formula(XML SET OPTIONS(ref; 1000000; 1)); \
	Formula(XML GET OPTIONS("日本"; 4; n)); Formula(XML GET OPTIONS(True; 4; n)); Formula(XML GET OPTIONS(Null; 4; n)); Formula(XML GET OPTIONS(ref; "x"; n)); Formula(XML GET OPTIONS(ref; 0; n)); Formula(XML GET OPTIONS("n"*6000; 4; n)); \
	Formula(XML DECODE(5; n)); Formula(XML DECODE(Null; n))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
