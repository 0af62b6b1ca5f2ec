// docs: commands/dom-create-xml-element-arrays: arrays of texts, numbers and truths, several pairs, a path of elements, other scripts, many attributes, empty arrays; a name or reference that is none.
var $root; $e; $t : Text
var $i; $n : Integer
var $v : Variant
ARRAY TEXT($names; 2)
ARRAY TEXT($values; 2)
ARRAY TEXT($others; 2)
ARRAY LONGINT($numbers; 2)
ARRAY BOOLEAN($truths; 2)
ARRAY TEXT($none; 0)
ARRAY TEXT($many; 1000)
ARRAY REAL($reals; 1000)

$names{1}:="größe"
$names{2}:="日本"
$values{1}:="🎈𝒳"
$values{2}:="<\"&>"
$others{1}:="x"
$others{2}:="y"
$numbers{1}:=-1
$numbers{2}:=2147483647
$truths{1}:=True
$root:=DOM Create XML Ref("r")
XML SET OPTIONS($root; XML indentation; XML no indentation)
$e:=DOM Create XML element arrays($root; "имя"; $names; $values; $others; $numbers)
ALERT(String(OK)+" "+String(DOM Count XML attributes($e)))
For each ($v; ["größe"; "日本"; "x"; "y"])
	DOM GET XML ATTRIBUTE BY NAME($e; $v; $t)
	ALERT($v+" "+$t)
End for each
$e:=DOM Create XML element arrays($root; "a/b"; $others; $truths)
DOM GET XML ELEMENT NAME($e; $t)
DOM GET XML ATTRIBUTE BY NAME($e; "x"; $v)
ALERT($t+" "+$v)
$e:=DOM Create XML element arrays($root; "leer"; $none; $none)
ALERT(String(DOM Count XML attributes($e))+" "+String(OK))
For ($i; 1; 1000)
	$many{$i}:="n"+String($i)
	$reals{$i}:=$i+0.5
End for
$e:=DOM Create XML element arrays($root; "many"; $many; $reals)
DOM GET XML ATTRIBUTE BY NAME($e; "n1000"; $t)
ALERT(String(DOM Count XML attributes($e))+" "+$t)
For each ($v; ["1x"; "a<"; 12; Null])
	Try
		$e:=DOM Create XML element arrays($root; $v; $names; $values)
		ALERT("created")
	Catch
		ALERT(JSON Stringify($v)+" is no name")
	End try
	Try
		$e:=DOM Create XML element arrays($v; "x"; $names; $values)
		ALERT("created")
	Catch
		ALERT(JSON Stringify($v)+" is no reference")
	End try
End for each
DOM CLOSE XML($root)
