// The home page, and the answer to every URL that is neither a file nor a method.
#DECLARE($url : Text; $header : Text; $browserIP : Text; $serverIP : Text; $user : Text; $password : Text)
var $page; $state : Text

If (Split string($url; "?").first()#"/")
	WEB SET HTTP HEADER("X-STATUS: 404 Not Found")
	WEB SEND TEXT("There is no such page."; "text/plain")
	return
End if

Case of
	: (Session=Null)
		$state:="This server has no sessions."
	: (Session.isGuest())
		$state:="You are a guest."
	Else
		$state:="You have the privileges "+Session.getPrivileges().join(", ")+"."
End case

$page:="<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>session-demo</title></head><body>"
$page+="<h1>session-demo</h1><p id=\"state\">"+$state+"</p><ul>"
$page+="<li><a href=\"/4DACTION/action_Session\">action_Session</a>: the example of the documentation of Session</li>"
$page+="<li><a href=\"/4DACTION/login\">log in</a></li>"
$page+="<li><a href=\"/4DACTION/logout\">log out</a></li>"
$page+="<li><a href=\"/4DACTION/whoami\">who am I?</a></li>"
$page+="</ul></body></html>"
WEB SEND TEXT($page)
