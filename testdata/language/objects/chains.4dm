// docs: Concepts/object
// Objects, collections and arrays in one chain.

var $employee : Object
var $col : Collection

$employee:={children: [{age: 3}; {age: 5}; {age: 7}]}
ARRAY OBJECT($aObjCountries; 2)
$aObjCountries{2}:={population: 60}
$col:=[1; 2; 3; {subvalue: "deep"}]
ALERT(String($employee.children[2].age)+" "+String($aObjCountries{2}.population)+" "+$col[3].subvalue)
