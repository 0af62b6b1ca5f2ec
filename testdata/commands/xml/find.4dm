// docs: commands/dom-find-xml-element: the expressions of its table on the document of its example 1.
var $root; $found; $v; $src : Text
var $path : Text

$src:="<bookstore><book><title lang=\"en\">Harry Potter</title><price>29.99</price></book>"+\
	"<book type=\"warning bg\"><title lang=\"en\">Learning XML</title><price>39.95</price></book></bookstore>"
$root:=DOM Parse XML variable($src)
ARRAY TEXT($all; 0)
For each ($path; ["book[2]/title"; "/bookstore/book[2]/title"; "//title"; "book/title/@lang"; "."; "book/.."; "*"; "book[2]/@*"; "book/title/text()"; "book/node()"; \
	"book[last()]/price"; "book[title='Harry Potter']/price"; "book[@type]"; "book[contains(@type,'bg')]"; "//title | //price"; "book[3]"; " //price[. > 30]"])
	$found:=DOM Find XML element($root; $path; $all)
	$v:=""
	If (OK=1)
		DOM GET XML ELEMENT VALUE($found; $v)
	End if
	ALERT($path+": "+String(OK)+" "+String(Size of array($all))+" "+$v)
End for each
// relative to what was found
$found:=DOM Find XML element($root; "/bookstore/book[2]")
$found:=DOM Find XML element($found; "title")
DOM GET XML ELEMENT VALUE($found; $v)
ALERT($v)
// a path that is none
$found:=Try(DOM Find XML element($root; "book["))
ALERT(String(OK)+" "+String(Last errors[0].errCode))
DOM CLOSE XML($root)
