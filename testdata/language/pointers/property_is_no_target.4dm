//tetra: status=1
// docs: Concepts/pointer
// Pointers refer to variables, arrays, elements, tables and fields: not to a property.

$o:={a: 1}
$p:=->$o.a
