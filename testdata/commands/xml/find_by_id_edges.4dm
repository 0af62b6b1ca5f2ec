// docs: commands/dom-find-xml-element-by-id: the whole document is searched wherever the reference stands; the first of several; none; Unicode; many; no reference.
var $root; $a; $found; $t; $name : Text
var $i : Integer
var $v : Variant

$root:=DOM Parse XML variable("<r><a id='größe'/><b id='日本𝒳'><c id='x'/></b><d id='x'/></r>")
$a:=DOM Get first child XML element($root)
$found:=DOM Find XML element by ID($root; "größe")
ALERT(String($found=$a))
$found:=DOM Find XML element by ID($a; "日本𝒳")
DOM GET XML ELEMENT NAME($found; $name)
ALERT($name)
$found:=DOM Find XML element by ID($a; "x")
DOM GET XML ELEMENT NAME($found; $name)
ALERT($name)
$found:=DOM Find XML element by ID($found; "größe")
ALERT(String($found=$a))
For each ($v; ["none"; ""])
	Try
		$found:=DOM Find XML element by ID($root; $v)
		DOM GET XML ELEMENT NAME($found; $name)
		ALERT("["+$v+"] is "+$name)
	Catch
		ALERT("["+$v+"] not found")
	End try
End for each
DOM CLOSE XML($root)
For each ($v; ["no reference"; ""; Null; 5])
	Try
		$found:=DOM Find XML element by ID($v; "x")
		ALERT(JSON Stringify($v)+" accepted")
	Catch
		ALERT(JSON Stringify($v)+" is no reference")
	End try
End for each
$t:="<r>"
For ($i; 1; 5000)
	$t+="<e id='i"+String($i)+"'/>"
End for
$root:=DOM Parse XML variable($t+"</r>")
$found:=DOM Find XML element by ID($root; "i5000")
ALERT(String($found=DOM Get last child XML element($root)))
DOM CLOSE XML($root)
