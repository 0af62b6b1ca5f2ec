//tetra: context=remote user=Ann
// The session of a remote user, on the server.
ALERT(Session.info.type+" "+Session.userName+" "+String(Session.isGuest())+" "+JSON Stringify(Session.getPrivileges()))
ALERT(String(Session.setPrivileges({privileges: "Sales"; userName: "Bob"}))+JSON Stringify(Session.getPrivileges())+Session.userName)
ALERT(String(Undefined(Session.idleTimeout))+String(Length(Session.createOTP())))
