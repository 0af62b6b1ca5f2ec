// docs: commands/ob-get-property-names, commands/ob-is-empty, commands/ob-is-defined
// All types of values, the array made by the command, an empty object and none, names of other scripts, many names, wrong types.

var $o; $none : Object
var $i : Integer
var $v : Variant
var $names : Text

$o:=New object("t"; "x"; "r"; 1.5; "b"; True; "o"; New object; "c"; New collection; "n"; Null)
OB GET PROPERTY NAMES($o; $made; $types)
For ($i; 1; Size of array($made))
	$names:=$names+$made{$i}+"="+String($types{$i})+" "
End for
ALERT($names)
ALERT(String(($types{1}=Is text) & ($types{2}=Is real) & ($types{3}=Is Boolean) & ($types{4}=Is object) & ($types{5}=Is collection) & ($types{6}=Is null)))

// what was in the arrays is gone
OB GET PROPERTY NAMES(New object; $made; $types)
ALERT(String(Size of array($made))+" "+String(Size of array($types)))

// case and other scripts, in order of creation
$o:=New object("é"; 1; "É"; 2; "e"; 3; "日本"; 4; "😀"; 5; ""; 6)
OB GET PROPERTY NAMES($o; $made)
ALERT(String(Size of array($made))+" "+$made{1}+$made{2}+$made{3}+$made{4}+$made{5}+"["+$made{6}+"]")

// many
$o:=New object
For ($i; 1; 20000)
	$o["k"+String($i)]:=$i
End for
OB GET PROPERTY NAMES($o; $made; $types)
ALERT(String(Size of array($made))+" "+$made{1}+" "+$made{20000}+" "+String($types{20000}))

// empty: no object, no property; a null property is a property
ALERT(String(OB Is empty($none))+" "+String(OB Is empty(New object))+" "+String(OB Is empty(New object("n"; Null)))+" "+String(OB Is empty(New object(""; "")))+" "+String(OB Is empty($o)))
ALERT(String(OB Is empty($o.missing))+" "+String(OB Is empty(Null)))
For each ($v; New collection(12; "text"; True; New collection))
	Try
		ALERT(String(OB Is empty($v)))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
