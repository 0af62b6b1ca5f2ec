// docs: commands/dom-export-to-file, dom-parse-xml-source, dom-set-xml-attribute (its conversions), dom-set-xml-element-name: a path of another script, a large document, no reference.
var $root; $e; $path; $t : Text
var $i : Integer
var $v : Variant

$path:=Temporary folder+Generate UUID+" größe 🎈.xml"
$root:=DOM Create XML Ref("日本")
DOM SET XML ATTRIBUTE($root; "b"; True; "c"; False; "i"; 123456; "r"; 12.34; "ü"; "<🎈\"&>"; "z"; "")
For each ($t; ["b"; "c"; "i"; "r"; "ü"; "z"])
	DOM GET XML ATTRIBUTE BY NAME($root; $t; $e)
	ALERT($t+" "+$e)
End for each
For ($i; 1; 3000)
	$e:=DOM Create XML element($root; "e"; "n"; $i)
	DOM SET XML ELEMENT VALUE($e; "é𝒳")
	If ($i>1)
		DOM SET XML ELEMENT NAME($e; "f")
	End if
End for
DOM EXPORT TO FILE($root; $path)
ALERT(String(OK))
DOM CLOSE XML($root)
$root:=DOM Parse XML source($path)
ALERT(String(OK)+" "+String(DOM Count XML elements($root; "e"))+" "+String(DOM Count XML elements($root; "f")))
DOM GET XML ELEMENT VALUE(DOM Get last child XML element($root); $t)
ALERT($t)
DOM GET XML ATTRIBUTE BY NAME($root; "ü"; $t)
ALERT($t)
DOM CLOSE XML($root)
DELETE DOCUMENT($path)
For each ($v; ["none"; ""; Null; 12])
	Try
		DOM EXPORT TO FILE($v; $path)
		ALERT("exported")
	Catch
		ALERT(JSON Stringify($v)+" is no reference "+String(Test path name($path)<0))
	End try
	Try
		DOM SET XML ATTRIBUTE($v; "a"; 1)
		ALERT("set")
	Catch
		ALERT(JSON Stringify($v)+" has no attributes")
	End try
End for each
