// docs: commands/dom-create-xml-element: its examples. Paths with positions make what is missing; a path that exists gets a new node, at its position.
var $root; $e; $t; $path : Text

$root:=DOM Create XML Ref("RootElement")
$e:=DOM Create XML element($root; "/RootElement/Elem1/Elem2/Elem3[2]")
DOM EXPORT TO VAR($root; $t)
ALERT($t)
DOM CLOSE XML($root)

$root:=DOM Create XML Ref("RootElement")
$path:="/RootElement/Elem1/Elem2/Elem3"
$e:=DOM Create XML element($root; $path; "Font"; "Verdana"; "Size"; "10")
$e:=DOM Create XML element($root; $path; "Font"; "Verdana"; "Size"; "8")
$e:=DOM Create XML element($root; "/RootElement/Elem1/Elem2/Elem3[2]"; "Font"; "Arial")
DOM EXPORT TO VAR($root; $t)
ALERT($t)
DOM CLOSE XML($root)

$root:=DOM Create XML Ref("Root")
$e:=DOM Create XML element($root; "Elem1")
DOM SET XML ELEMENT VALUE($e; "Hello")
DOM EXPORT TO VAR($root; $t)
ALERT($t)

// a name that is none is an error, and OK is 0
Try
	$e:=DOM Create XML element($root; "1st")
Catch
	ALERT(Last errors[0].message+" "+String(OK))
End try
DOM CLOSE XML($root)
