// docs: commands/formula
// An array local can be used in a formula, also one that a command made.

ARRAY TEXT($a; 2)
COPY ARRAY($a; $copy)
$a{1}:="first"
$f:=Formula(String(Size of array($a))+$a{1}+String(Size of array($copy)))
ALERT($f.call())
