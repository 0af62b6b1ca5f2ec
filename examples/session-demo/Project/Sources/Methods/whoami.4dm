//%attributes = {"publishedWeb":true}
// Tells who this browser is, as JSON.
var $who : Object

If (Session=Null)
	$who:={session: Null}
Else
	$who:={id: Session.id; isGuest: Session.isGuest(); userName: Session.userName; privileges: Session.getPrivileges(); expirationDate: Session.expirationDate}
End if
WEB SEND TEXT(JSON Stringify($who); "application/json")
