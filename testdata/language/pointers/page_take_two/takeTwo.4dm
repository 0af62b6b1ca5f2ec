$1->:=Uppercase($1->)
$2->:=Lowercase($2->)
