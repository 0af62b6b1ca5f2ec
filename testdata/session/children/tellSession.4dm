#DECLARE($s : 4D.Signal)
Use ($s)
	If (Session=Null)
		$s.type:="none"
	Else 
		$s.type:=Session.info.type
		$s.id:=Session.id
	End if 
	$s.process:=Process info(Current process).sessionID
End use 
$s.trigger()
