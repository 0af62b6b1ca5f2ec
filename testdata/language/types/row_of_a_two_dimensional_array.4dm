// docs: commands/type
// The page's example: an element is a row of a two-dimensional array when the array behind its pointer is one.

ARRAY TEXT(myArr; 10; 2)
ptrmyArr:=->myArr{6}
RESOLVE POINTER(ptrmyArr; varName; tableNum; fieldNum)
If (varName#"")
	$ptr:=Get pointer(varName)
	$thetype:=Type($ptr->)
	ALERT(varName+" "+String($thetype)+" "+String(tableNum))
End if 
