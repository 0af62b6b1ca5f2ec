// docs: API/SessionClass ("read only" of storage and userName; setPrivileges), Concepts/shared: what 4D.Session refuses. No page words the errors.
Try
	Session.userName:="x"
Catch
	ALERT(Last errors.first().message)
End try
Try
	Session.storage:=New shared object
Catch
	ALERT(Last errors.first().message)
End try
Try
	Session.mine:="x"
Catch
	ALERT(Last errors.first().message)
End try
Try
	Session.storage.x:=1
Catch
	ALERT(String(Last errors.first().errCode)+" "+Last errors.first().message)
End try
Try
	Use (Session.storage)
		Session.storage.x:={}
	End use
Catch
	ALERT(String(Last errors.first().errCode)+" "+Last errors.first().message)
End try
Try
	var $s : Object
	$s:=4D.Session.new()
Catch
	ALERT(Last errors.first().message)
End try
Try
	Session.setPrivileges(12)
Catch
	ALERT(Last errors.first().message)
End try
Try
	Session.setPrivileges(New collection("a"; 12))
Catch
	ALERT(Last errors.first().message)
End try
Try
	Session.setPrivileges({privileges: 12})
Catch
	ALERT(Last errors.first().message)
End try
ALERT(JSON Stringify(Session.storage)+JSON Stringify(Session.getPrivileges()))
