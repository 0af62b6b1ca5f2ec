// docs: commands/dom-get-xml-information, dom-get-xml-document-ref, dom-get-root-xml-element, dom-set-xml-declaration, xml-get-error: with and without a document type, Unicode, no reference.
var $root; $e; $t; $msg : Text
var $v : Variant
var $row; $column : Integer

$root:=DOM Parse XML variable("<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE größe PUBLIC \"-//日本//DTD x//EN\" \"größe.dtd\"><größe><日本/></größe>")
ALERT(DOM Get XML information($root; DOCTYPE Name)+" "+DOM Get XML information($root; PUBLIC ID)+" "+DOM Get XML information($root; SYSTEM ID)+" "+DOM Get XML information($root; Encoding)+" "+DOM Get XML information($root; Version))
$e:=DOM Get first child XML element($root)
ALERT(DOM Get XML information($e; DOCTYPE Name)+" "+String(DOM Get root XML element($e)=$root)+" "+String(DOM Get XML document ref($e)=DOM Get XML document ref($root)))
DOM CLOSE XML($root)
$root:=DOM Create XML Ref("r")
ALERT("["+DOM Get XML information($root; DOCTYPE Name)+DOM Get XML information($root; PUBLIC ID)+DOM Get XML information($root; SYSTEM ID)+"]")
DOM SET XML DECLARATION($root; "ISO-8859-1"; True)
DOM SET XML ELEMENT VALUE($root; "é")
DOM EXPORT TO VAR($root; $t)
ALERT(String(Position("standalone=\"yes\""; $t)>0)+" "+DOM Get XML information($root; Encoding))
DOM CLOSE XML($root)
For each ($v; ["none"; ""; Null; 5])
	Try
		$t:=DOM Get XML information($v; Version)
		ALERT("accepted")
	Catch
		ALERT(JSON Stringify($v)+" has no information")
	End try
	Try
		$t:=DOM Get XML document ref($v)
		ALERT("accepted")
	Catch
		ALERT(JSON Stringify($v)+" has no document")
	End try
	Try
		$t:=DOM Get root XML element($v)
		ALERT("accepted")
	Catch
		ALERT(JSON Stringify($v)+" has no root")
	End try
	Try
		DOM SET XML DECLARATION($v; "UTF-8")
		ALERT("accepted")
	Catch
		ALERT(JSON Stringify($v)+" has no declaration")
	End try
End for each
Try
	$root:=DOM Parse XML variable("<größe>\n🎈<日本></größe>")
Catch
	XML GET ERROR($root; $msg; $row; $column)
	ALERT(String(Length($msg)>0)+" row "+String($row))
End try
