//tetra: context=remote user=Ann
// docs: API/SessionClass, commands/session (Remote user sessions): that of a remote user, on the server. userName is for web sessions only.
ALERT(Session.info.type+" "+Session.userName+" "+String(Session.isGuest())+" "+JSON Stringify(Session.getPrivileges()))
ALERT(String(Session.setPrivileges({privileges: "Sales"; userName: "Bob"}))+JSON Stringify(Session.getPrivileges())+Session.userName)
ALERT(String(Undefined(Session.idleTimeout))+String(Length(Session.createOTP())))
