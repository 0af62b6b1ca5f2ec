// docs: commands/dom-insert-xml-element (its example: two books change places), dom-append-xml-element, dom-set-xml-element-name, dom-remove-xml-element.
var $root; $new; $book; $e; $t : Text

$root:=DOM Parse XML variable("<BookCatalog>\n  <Book><Title>Open Source</Title></Book>\n  <Book><Title>Building</Title></Book>\n</BookCatalog>")
$new:=DOM Create XML Ref("BookCatalog")
$book:=DOM Find XML element($root; "/BookCatalog/Book[1]")
$e:=DOM Append XML element($new; $book)
$book:=DOM Find XML element($root; "/BookCatalog/Book[2]")
$e:=DOM Insert XML element($new; $book; 1)
DOM SET XML ELEMENT NAME($e; "BestSeller")
DOM EXPORT TO VAR($new; $t)
ALERT($t)
DOM CLOSE XML($new)

DOM REMOVE XML ELEMENT($book)
DOM EXPORT TO VAR($root; $t)
ALERT($t)
Try
	DOM GET XML ELEMENT NAME($book; $t)
Catch
	ALERT(String(OK))
End try
Try
	DOM CLOSE XML(DOM Get first child XML element($root))
Catch
	ALERT(Last errors[0].message)
End try
DOM CLOSE XML($root)
