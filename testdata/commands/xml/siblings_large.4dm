// docs: commands/dom-get-next-sibling-xml-element, dom-get-previous-sibling-xml-element, dom-get-first-child-xml-element, dom-get-last-child-xml-element, dom-get-parent-xml-element:
// values in the variable's type, characters outside the BMP, many elements, no text where a reference belongs.
var $root; $e; $name; $value; $back : Text
var $i; $n : Integer
var $d : Date
var $b : Boolean
var $r : Real
var $v : Variant

$root:=DOM Parse XML variable("<r><größe>-1.5</größe><日本>true</日本><день>2024-02-29</день><x>🎈é𝒳</x><leer/></r>")
$e:=DOM Get first child XML element($root; $name; $r)
ALERT($name+" "+String($r*2))
$e:=DOM Get next sibling XML element($e; $name; $b)
ALERT($name+" "+String($b))
$e:=DOM Get next sibling XML element($e; $name; $d)
ALERT($name+" "+String($d=!2024-02-29!))
$e:=DOM Get next sibling XML element($e; $name; $value)
ALERT($name+" "+$value+" "+String(Length($value)))
$e:=DOM Get next sibling XML element($e; $name; $value)
ALERT($name+" ["+$value+"] "+String(OK))
$back:=DOM Get next sibling XML element($e; $name; $value)
ALERT(String(OK))
$e:=DOM Get previous sibling XML element($e; $name; $value)
ALERT($name+" "+$value)
$back:=DOM Get parent XML element($e; $name)
ALERT($name+" "+String($back=$root))
DOM CLOSE XML($root)

$value:="<r>"
For ($i; 1; 5000)
	$value+="<e>"+String($i)+"</e>"
End for
$root:=DOM Parse XML variable($value+"</r>")
$e:=DOM Get first child XML element($root; $name; $n)
$r:=0
While (OK=1)
	$r+=$n
	$e:=DOM Get next sibling XML element($e; $name; $n)
End while
ALERT(String($r)+" "+String($r=(5000*5001/2)))
$e:=DOM Get last child XML element($root; $name; $n)
$i:=0
While (OK=1)
	$i+=1
	$e:=DOM Get previous sibling XML element($e)
End while
ALERT(String($n)+" "+String($i))
DOM CLOSE XML($root)

For each ($v; [""; "0000000000000000"; "größe"])
	Try
		$e:=DOM Get next sibling XML element($v)
		ALERT("["+$v+"] accepted "+String(OK))
	Catch
		ALERT("["+$v+"] is no reference, OK "+String(OK))
	End try
End for each
For each ($v; [Null; 5; {}])
	Try
		$e:=DOM Get previous sibling XML element($v)
		ALERT(JSON Stringify($v)+" accepted "+String(OK))
	Catch
		ALERT(JSON Stringify($v)+" is no reference")
	End try
End for each
