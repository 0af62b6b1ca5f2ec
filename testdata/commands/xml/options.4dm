// docs: commands/xml-set-options, xml-get-options: dates, times, BLOBs, texts; defaults; values that are none.
var $root; $t : Text
var $v; $w : Integer
var $blob : Blob

$root:=DOM Create XML Ref("r")
XML GET OPTIONS($root; XML indentation; $v; XML date encoding; $w)
ALERT(String($v)+" "+String($w))
XML SET OPTIONS($root; XML date encoding; XML datetime UTC; XML time encoding; XML duration)
DOM SET XML ATTRIBUTE($root; "d"; !2003-01-01!; "t"; ?02:00:46?)
XML SET OPTIONS($root; XML date encoding; XML UTC; XML time encoding; XML seconds)
DOM SET XML ATTRIBUTE($root; "d2"; !2003-01-01!; "t2"; ?02:00:46?)
XML SET OPTIONS($root; XML binary encoding; XML data URI scheme)
SET BLOB SIZE($blob; 2; 65)
DOM SET XML ATTRIBUTE($root; "b"; $blob)
XML SET OPTIONS($root; XML string encoding; XML raw data)
DOM SET XML ELEMENT VALUE($root; "<x>1</x>")
XML SET OPTIONS($root; XML indentation; XML no indentation; XML line ending; XML CR)
DOM EXPORT TO VAR($root; $t)
ALERT(Substring($t; Position("?>"; $t)+2))
DOM SET XML ELEMENT VALUE($root; "1<2")
DOM EXPORT TO VAR($root; $t)
ALERT(Substring($t; Position(">"; $t; 60)+1))
XML SET OPTIONS($root; XML indentation; XML with indentation)
DOM EXPORT TO VAR($root; $t)
ALERT(String(Position(Char(Carriage return); $t)>0)+" "+String(Position(Char(Line feed); $t)))
Try
	XML SET OPTIONS($root; 99; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	XML SET OPTIONS($root; XML indentation; 7)
Catch
	ALERT(Last errors[0].message)
End try
XML GET OPTIONS(""; XML external entity resolution; $v)
ALERT(String($v))
DOM CLOSE XML($root)
