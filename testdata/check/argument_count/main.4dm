// Each command's page gives its forms; Concepts/parameters: any number of parameters may be passed to a method.
$n:=Length
$n:=Length("a"; "b")
$n:=Position("a"; "banana"; 2; $at; $len; *)
$t:=Substring("a")
declares(1; 2; 3)
declares(1)
takesAll(1; 2; 3)
looks(1; 2; 3)
oldStyle(1; 2)
OB SET($o; "a"; 1; "b")
$t:=DOM Create XML Ref("r"; ""; "prefix"; "urn:x")
