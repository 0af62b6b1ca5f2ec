// docs: commands/ob-set-array, commands/ob-get-array, commands/ob-get-property-names
// Arrays become collections in objects, and back.

var $children; $richard : Object
ARRAY TEXT($names; 3)
$names{1}:="Richard"
$names{2}:="Susan"
$names{3}:="James"
OB SET ARRAY($children; "Children"; $names)
ALERT(JSON Stringify($children))
APPEND TO ARRAY($names; "Lea")
ALERT(JSON Stringify($children))
OB SET ARRAY($children; "Manager"; $names{1})
ALERT(JSON Stringify($children.Manager))
ARRAY TEXT($result; 0)
OB GET ARRAY($children; "Children"; $result)
ALERT(String(Size of array($result))+$result{3})
OB GET ARRAY($children; "nothing"; $result)
ALERT(String(Size of array($result)))

OB SET($richard; "name"; "Richard"; "age"; 7; "girl"; False)
OB SET NULL($richard; "nobody")
ARRAY TEXT($keys; 0)
ARRAY LONGINT($types; 0)
OB GET PROPERTY NAMES($richard; $keys; $types)
ALERT($keys{1}+$keys{2}+$keys{3}+$keys{4})
ALERT(String($types{1})+" "+String($types{2})+" "+String($types{3})+" "+String($types{4}))
