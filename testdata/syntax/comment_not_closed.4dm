$a:=1
/* a comment /* inside */ another
$b:=2
