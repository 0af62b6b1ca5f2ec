// Rows 1, 2 and 25: the session of a single-user application (docs/API/SessionClass).
var $info : Object

ALERT(OB Class(Session).name+" "+String(Match regex("[0-9A-F]{32}"; Session.id)))
ALERT(String(Session.id=Session.id)+String(Session=Session)+String(Session#Null))
Use (Session.storage)
	Session.storage.k:="found"
End use
ALERT(Session.storage.k)

$info:=Session.info
ALERT($info.type+" "+$info.userName+" "+$info.IPAddress+" "+$info.state+" "+String($info.ID=Session.id))
ALERT(Session.userName+" "+String(Session.isGuest()))

// Not available: Undefined, and assigning has no effect
ALERT(String(Undefined(Session.idleTimeout))+String(Undefined(Session.expirationDate)))
Session.idleTimeout:=120
ALERT(String(Session.idleTimeout=Null))

// Privileges are real (21)
ALERT(JSON Stringify(Session.getPrivileges())+String(Session.hasPrivilege("Sales")))
ALERT(String(Session.setPrivileges("Sales, Stock")))
ALERT(JSON Stringify(Session.getPrivileges())+String(Session.hasPrivilege("sales")))
ALERT(String(Session.setPrivileges(New collection("Audit"))))
ALERT(String(Session.setPrivileges({privileges: "More"; userName: "ignored"})))
ALERT(JSON Stringify(Session.getPrivileges())+" "+Session.userName)
ALERT(String(Session.clearPrivileges())+JSON Stringify(Session.getPrivileges()))

ALERT(String(Length(Session.createOTP()))+String(Session.restore(Session.createOTP())))
