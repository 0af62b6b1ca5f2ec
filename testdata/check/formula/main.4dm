// commands/formula: $1 and This inside are those of the formula.
#DECLARE($n : Integer)
$f:=Formula($1+"a")
$f:=Formula(This.anything($1))
$f:=Formula(Length)
