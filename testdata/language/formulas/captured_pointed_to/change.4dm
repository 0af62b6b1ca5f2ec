#DECLARE($p : Pointer) : Text

$p->+="y"
return $p->
