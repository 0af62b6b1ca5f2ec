//tetra: context=stored-procedure
// Stored procedures share one session with fixed privileges (docs/API/SessionClass).
ALERT(Session.info.type+" "+Session.userName+" "+String(Session.isGuest()))
ALERT(JSON Stringify(Session.getPrivileges())+String(Session.hasPrivilege("whatever")))
ALERT(String(Session.setPrivileges("Sales"))+String(Session.clearPrivileges())+JSON Stringify(Session.getPrivileges()))
ALERT("["+Session.createOTP()+"]"+String(Session.promote("Sales"))+String(Session.restore("x")))
