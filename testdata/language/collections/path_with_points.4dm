// docs: Concepts/collection
// A name with a point in it cannot be reached by a path.

var $col : Collection:=[{sub: {n: 3}}; {sub: {n: 1}}]

$col[0]["a.b"]:=5
ALERT(String($col.min("sub.n"))+" "+String(Undefined($col.min("a.b"))))
