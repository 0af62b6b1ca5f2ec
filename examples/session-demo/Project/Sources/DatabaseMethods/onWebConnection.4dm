// The home page, and the answer to every URL that is neither a file nor a method.
#DECLARE($url : Text; $header : Text; $browserIP : Text; $serverIP : Text; $user : Text; $password : Text)

If (Split string($url; "?").first()="/")
	WEB SEND FILE("home.shtml")
Else
	WEB SET HTTP HEADER("X-STATUS: 404 Not Found")
	WEB SEND TEXT("There is no such page."; "text/plain")
End if
