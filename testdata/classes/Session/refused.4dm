// docs: API/SessionClass, commands/session-info, commands/session-storage
// Names, tokens and numbers of other types are refused by the name of the parameter; names in other scripts, long ones, ids and tokens that are none.
// setPrivileges "associates the privilege(s)" with the session: the page does not say that it takes others away, so they stay.

var $o; $info : Object
var $b : Boolean
var $t : Text
var $i : Integer
$o:=New object("n"; Null)
Try
	$b:=Session.hasPrivilege($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$b:=Session.hasPrivilege(5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$b:=Session.setPrivileges($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$b:=Session.setPrivileges(5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=Session.createOTP("60")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$t:=Session.createOTP($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$b:=Session.restore($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$b:=Session.restore(5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Session.promote($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$i:=Session.promote(5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	Session.demote("é")
Catch
	ALERT(Last errors[0].message)
End try
Try
	Session.demote($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$info:=Session info(5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$info:=Session info($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$info:=Session storage(5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$info:=Session storage($o.n)
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String(Session.hasPrivilege("größe 日本"))+" "+String(Session.hasPrivilege(""))+" "+String(Session.hasPrivilege("x"*100000)))
ALERT(String(Session.setPrivileges("größe 日本, é"))+" "+JSON Stringify(Session.getPrivileges())+" "+String(Session.hasPrivilege("größe 日本")))
ALERT(String(Session.clearPrivileges())+" "+JSON Stringify(Session.getPrivileges()))
// an empty name is no privilege; an id that was not given is ignored
ALERT(String(Session.promote("")))
Session.demote(0)
Session.demote(1000000)
Session.demote(-1)
// an id that is none has no session
ALERT(String(Session info("")=Null)+" "+String(Session info("日本")=Null)+" "+String(Session info("x"*100000)=Null)+" "+String(Session info(Session.id).ID=Session.id))
ALERT(String(Session storage("")=Null)+" "+String(Session storage("é")=Null)+" "+String(Session storage(Session.id)=Session.storage))
// a token works once; what is none does not work
$t:=Session.createOTP(1000000)
ALERT(String(Length($t))+" "+String(Session.restore(""))+" "+String(Session.restore("日本"))+" "+String(Session.restore("x"*100000)))
// long lists of long names
$t:="x"*100000
ALERT(String(Session.setPrivileges($t))+" "+String(Session.hasPrivilege($t))+" "+String(Length(Session.getPrivileges()[0])))
$o.list:=New collection
For ($i; 1; 1000)
	$o.list.push("é"+String($i))
End for
ALERT(String(Session.setPrivileges($o.list))+" "+String(Session.getPrivileges().length)+" "+String(Session.hasPrivilege("é1000"))+" "+String(Session.hasPrivilege("é1001"))+" "+String(Session.clearPrivileges()))
