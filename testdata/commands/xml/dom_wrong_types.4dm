// docs: commands/theme/XML-DOM: what is no text where a reference, a name or a path belongs, and no number where an index belongs, is refused, and the message names the parameter.
// Undefined is an empty text, which is no reference; an empty variable is none either.

var $f : 4D.Function
var $o : Object
var $r; $text : Text
var text : Text
var n : Integer

r:=DOM Parse XML variable("<r a=\"1\"><b/></r>")
$r:=r
$o:={}
For each ($f; [\
	Formula(DOM Get first child XML element(5)); \
	Formula(DOM Get last child XML element(True)); \
	Formula(DOM Get last child XML element(Null)); \
	Formula(DOM Get next sibling XML element(Null)); \
	Formula(DOM Get previous sibling XML element({})); \
	Formula(DOM Get parent XML element(2.5)); \
	Formula(DOM Get parent XML element(Null)); \
	Formula(DOM Get XML element(Null; "b"; 1)); \
	Formula(DOM Get XML element(r; 1; 1)); \
	Formula(DOM Get XML element(r; "b"; "1")); \
	Formula(DOM Count XML elements(1; "b")); \
	Formula(DOM Count XML elements(r; Null)); \
	Formula(DOM Count XML attributes([])); \
	Formula(DOM Count XML attributes(Null)); \
	Formula(DOM GET XML ATTRIBUTE BY NAME(r; 1; text)); \
	Formula(DOM GET XML ATTRIBUTE BY NAME(Null; "a"; text)); \
	Formula(DOM GET XML ATTRIBUTE BY INDEX(r; "a"; text; text)); \
	Formula(DOM GET XML ELEMENT NAME(Null; text)); \
	Formula(DOM GET XML ELEMENT VALUE(!2024-01-01!; text)); \
	Formula(DOM GET XML ELEMENT VALUE(Null; text)); \
	Formula(DOM Find XML element(r; 3)); \
	Formula(DOM Find XML element(Null; "/r")); \
	Formula(DOM Find XML element(r; Null)); \
	Formula(DOM Find XML element by ID(r; ?10:00:00?)); \
	Formula(DOM Get XML information(r; "4")); \
	Formula(DOM Get root XML element(12)); \
	Formula(DOM Get XML document ref(Null)); \
	Formula(DOM Parse XML source(7)); \
	Formula(DOM Parse XML source(Null)); \
	Formula(DOM Parse XML variable(7)); \
	Formula(DOM Parse XML variable(Null)); \
	Formula(DOM Parse XML variable("<a/>"; "yes")); \
	Formula(DOM CLOSE XML(Null)); \
	Formula(DOM SET XML DECLARATION(r; 8)); \
	Formula(DOM SET XML DECLARATION(r; "UTF-8"; "yes")); \
	Formula(DOM Create XML Ref(1)); \
	Formula(DOM Create XML Ref(Null)); \
	Formula(DOM Create XML Ref("r"; 1)); \
	Formula(DOM EXPORT TO FILE(r; 1)); \
	Formula(DOM EXPORT TO VAR(1; text)); \
	Formula(DOM EXPORT TO VAR(Null; text)); \
	Formula(DOM Create XML element(r; 5)); \
	Formula(DOM Create XML element(Null; "x")); \
	Formula(DOM Create XML element(r; "x"; 1; 2)); \
	Formula(DOM Create XML element(r; "x"; "a"; {})); \
	Formula(DOM Create XML element(r; "x"; "a")); \
	Formula(DOM SET XML ATTRIBUTE(r; 1; "x")); \
	Formula(DOM SET XML ATTRIBUTE(r; "a"; [])); \
	Formula(DOM SET XML ELEMENT NAME(r; 5)); \
	Formula(DOM SET XML ELEMENT NAME(Null; "x")); \
	Formula(DOM SET XML ELEMENT VALUE(5; "x")); \
	Formula(DOM SET XML ELEMENT VALUE(Null; "x")); \
	Formula(DOM SET XML ELEMENT VALUE(r; 5; "x")); \
	Formula(DOM SET XML ELEMENT VALUE(r; {})); \
	Formula(DOM REMOVE XML ELEMENT(Null)); \
	Formula(DOM Append XML element(r; 5)); \
	Formula(DOM Append XML element(Null; r)); \
	Formula(DOM Insert XML element(r; r; "1")); \
	Formula(DOM Insert XML element(r; Null; 1)); \
	Formula(DOM Append XML child node(r; "6"; "x")); \
	Formula(DOM Append XML child node(r; XML DATA; {})); \
	Formula(DOM REMOVE XML ATTRIBUTE(r; 1)); \
	Formula(DOM REMOVE XML ATTRIBUTE(Null; "a")); \
	Formula(DOM Get first child XML element($o.none)); \
	Formula(DOM GET XML ELEMENT NAME($o.none; text)); \
	Formula(DOM CLOSE XML($o.none)); \
	Formula(DOM Create XML Ref($o.none))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
// a text variable is no place for an array
Try
	$r:=DOM Find XML element(r; "/r"; $text)
Catch
	ALERT(Last errors[0].message)
End try
Try
	DOM GET XML CHILD NODES(r; $text; $text)
Catch
	ALERT(Last errors[0].message)
End try
// nothing of it changed the tree
text:=""
DOM EXPORT TO VAR($r; text)
ALERT(Substring(text; Position("<r"; text)))
DOM CLOSE XML($r)
