// docs: commands/array-object
// The page's example of an object array.

var $ref_richard; $ref_susan : Object

ARRAY OBJECT($arrayChildren; 0)
OB SET($ref_richard; "name"; "Richard"; "age"; 7)
APPEND TO ARRAY($arrayChildren; $ref_richard)
OB SET($ref_susan; "name"; "Susan"; "age"; 4)
APPEND TO ARRAY($arrayChildren; $ref_susan)
ALERT(JSON Stringify($arrayChildren{1})+JSON Stringify($arrayChildren{2}))
ALERT(String($arrayChildren{2}.age))
