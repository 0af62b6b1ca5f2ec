// docs: commands/dom-create-xml-element-arrays: the page's example, values of each type of array, an element that has a value, arrays of different sizes.
var $root; $e; $t : Text
ARRAY TEXT($names; 3)
ARRAY TEXT($values; 3)
ARRAY TEXT($more; 2)
ARRAY LONGINT($numbers; 2)
ARRAY DATE($dates; 1)
ARRAY TEXT($d; 1)

$names{1}:="Font"
$names{2}:="Size"
$names{3}:="Style"
$values{1}:="Verdana"
$values{2}:="10"
$values{3}:="Bold"
$root:=DOM Create XML Ref("RootElement")
$e:=DOM Create XML element arrays($root; "/RootElement/Elem1/Elem2/Elem3"; $names; $values)
ALERT(String(OK))
DOM GET XML ELEMENT NAME($e; $t)
ALERT($t)
$more{1}:="größe"
$more{2}:="n"
$numbers{1}:=-5
$numbers{2}:=2^31-1
$d{1}:="date"
$dates{1}:=!2024-02-29!
$e:=DOM Create XML element arrays($root; "Elem4"; $more; $numbers; $d; $dates)
$e:=DOM Create XML element arrays($root; "Elem5")
DOM EXPORT TO VAR($root; $t)
ALERT($t)
Try
	ARRAY TEXT($values; 1)
	$e:=DOM Create XML element arrays($root; "Elem6"; $names; $values)
	ALERT(String(OK))
Catch
	ALERT(String(OK)+" "+Last errors[0].message)
End try
Try
	$e:=DOM Create XML element arrays($root; "1x"; $more; $numbers)
Catch
	ALERT(String(OK)+" "+String(Last errors[0].errCode#0))
End try
DOM CLOSE XML($root)
