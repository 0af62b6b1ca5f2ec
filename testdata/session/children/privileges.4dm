#DECLARE($s : 4D.Signal)
Use ($s)
	$s.seen:=Session.hasPrivilege("Sales")
	$s.list:=JSON Stringify(Session.getPrivileges())
End use 
Session.setPrivileges("Other")
$s.trigger()
