//tetra: context=remote-client level=21R3 user=Ann
// docs: commands/session, API/SessionClass ("cannot be called from the client side"): from 21 R3 a remote 4D sees its session, and may not change it.
ALERT(String(Session#Null)+" "+Session.userName+" "+JSON Stringify(Session.getPrivileges())+String(Session.isGuest()))
Try
	Session.setPrivileges("Sales")
Catch
	ALERT(Last errors.first().message)
End try
Try
	Session.clearPrivileges()
Catch
	ALERT(Last errors.first().message)
End try
