// Requests of /account/: HTTPHandlers.json says which function answers which, roles.json who may call it.
property name; hash : Text

shared singleton Class constructor()
	This.name:="ann"
	This.hash:=Generate password hash("secret")

// Logs the session in when name and password are right.
Function login($request : 4D.IncomingMessage) : 4D.OutgoingMessage
	ARRAY TEXT($names; 0)
	ARRAY TEXT($values; 0)
	WEB GET VARIABLES($names; $values)
	var $name : Text:=This.field(->$names; ->$values; "name")
	var $password : Text:=This.field(->$names; ->$values; "password")
	If (($name#This.name) || Not(Verify password hash($password; This.hash)))
		return This.redirect("/?failed")
	End if
	Session.clearPrivileges()
	Session.setPrivileges({roles: "Clerk"; userName: "Ann"})
	Use (Session.storage)
		Session.storage.since:=Timestamp
	End use
	return This.redirect("/")

Function logout($request : 4D.IncomingMessage) : 4D.OutgoingMessage
	Session.clearPrivileges()
	return This.redirect("/")

// Makes a link with which another browser joins this session, once.
Function invite($request : 4D.IncomingMessage) : 4D.OutgoingMessage
	Use (Session.storage)
		Session.storage.link:="/?$4DSID="+Session.createOTP(300)
	End use
	return This.redirect("/")

Function redirect($url : Text) : 4D.OutgoingMessage
	var $answer:=4D.OutgoingMessage.new()
	$answer.setStatus(303)
	$answer.setHeader("Location"; $url)
	return $answer

Function field($names : Pointer; $values : Pointer; $name : Text) : Text
	var $i : Integer:=Find in array($names->; $name)
	return ($i>0) ? $values->{$i} : ""
