//tetra: context=web
// docs: API/SessionClass: the session of a web client begins as that of a guest. That a second setPrivileges adds to the first no page says: projects rely on it.
var $t : Text

$t:=Session.info.type+" ["+Session.userName+"] "+String(Session.isGuest())+" "+String(Session.idleTimeout)+" "+JSON Stringify(Session.getPrivileges())+"\n"
Session.setPrivileges({userName: "Ann"})
$t+=Session.userName+" "+String(Session.isGuest())+"\n"
Session.setPrivileges("hr")
Session.setPrivileges("user")
$t+=JSON Stringify(Session.getPrivileges())+" "+String(Session.hasPrivilege("HR"))+" "+String(Session.isGuest())+"\n"
Session.clearPrivileges()
$t+=JSON Stringify(Session.getPrivileges())+" "+String(Session.isGuest())+" "+Session.userName+"\n"
Session.idleTimeout:=5
$t+=String(Session.idleTimeout)+" "
Session.idleTimeout:=120
$t+=String(Session.idleTimeout)+" "+String(Match regex("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"; Session.expirationDate))+"\n"
$t+=String(WEB Get current session ID=Session.id)+" "+String(Session storage(Session.id)=Session.storage)+" "+String(Session info("garbage"))+"\n"
WEB SEND TEXT($t; "text/plain")
