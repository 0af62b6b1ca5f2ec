// docs: commands/get-pointer
// The page's examples: variables by name, elements with one and two numbers.

For ($vlVar; 1; 3)
	$vpVar:=Get pointer("v"+String($vlVar))
	$vpVar->:="value "+String($vlVar)
End for 
ALERT(v1+", "+v3)
ARRAY TEXT(a; 2; 3)
ARRAY TEXT(names; 3)
$pt:=Get pointer("a{1}{2}")
$pt->:="element"
ALERT(a{1}{2}+" "+String($pt=->a{1}{2}))
$pt2:=Get pointer("names"+"{3}")
$pt2->:="third"
ALERT(names{3}+" "+String($pt2=->names{3}))
$p:=Get pointer("<>inter")
$p->:=5
ALERT(String(<>inter))
