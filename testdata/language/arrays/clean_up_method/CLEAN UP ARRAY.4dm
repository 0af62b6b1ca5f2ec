var $1 : Pointer

Repeat 
	$vlElem:=Find in array($1->; "")
	If ($vlElem>0)
		DELETE FROM ARRAY($1->; $vlElem)
	End if 
Until ($vlElem<0)
