// docs: commands/find-in-array
// The page's example: the element found becomes the current one, through a pointer.

ARRAY TEXT(asGender; 2)
asGender{1}:="Female"
asGender{2}:="Male"
vGender:="Male"
$p:=->asGender
$v:=->vGender
$p->:=Find in array($p->; $v->)
If ($p->=-1)
	$p->:=0
End if 
ALERT(String(asGender))
