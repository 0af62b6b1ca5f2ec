// docs: commands/dom-create-xml-ref, commands/dom-export-to-var: a tree with a root, with a namespace, with several.
var $ref; $t : Text

$ref:=DOM Create XML Ref("MyRoot")
ALERT(String(OK)+" "+String(Length($ref)))
DOM EXPORT TO VAR($ref; $t)
ALERT($t)
DOM CLOSE XML($ref)
ALERT(String(OK))

$ref:=DOM Create XML Ref("MyNameSpace:MyRoot"; "http://www.4D.com/tech/namespace"; "NSName1"; "http://www.4D.com/Prod/namespace")
XML SET OPTIONS($ref; XML indentation; XML no indentation)
DOM EXPORT TO VAR($ref; $t)
ALERT($t)
DOM CLOSE XML($ref)

// the prefix needs its namespace, and the name must be one
ALERT(String(Try(DOM Create XML Ref("a:b"))="0@")+" "+String(OK)+" "+String(Last errors[0].errCode))
ALERT(String(Try(DOM Create XML Ref("1a"))="0@")+" "+String(OK))
// a closed tree
ALERT(String(Try(DOM Get root XML element($ref))="0@")+" "+String(OK))
