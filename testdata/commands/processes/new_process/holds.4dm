#DECLARE($ready : 4D.Signal; $go : 4D.Signal)
vText:="of the other"
vNumber:=7
vObject:={name: "Ann"}
var vTyped : Integer
ARRAY TEXT(vArray; 2)
vArray{1}:="one"
vArray{2}:="two"
vPointer:=->vText
<>inter:="for all"
$ready.trigger()
$go.wait(10)
Use ($go)
	$go.text:=vText
	$go.typed:=vTyped
	$go.made:=String(vMade)
	$go.array:=vArray{1}+","+vArray{Size of array(vArray)}
	$go.done:=True
End use 
