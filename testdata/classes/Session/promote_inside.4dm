// Called by promote.
#DECLARE()->$t : Text
var $id : Integer

$id:=Session.promote("Extra")
$t:=String($id)+" "+String(Session.promote("EXTRA"))+" "+String(Session.promote("Base"))+" "+String(Session.hasPrivilege("extra"))
Session.demote($id)
$t+=" "+String(Session.hasPrivilege("extra"))+" "+String(Session.promote("Extra"))
