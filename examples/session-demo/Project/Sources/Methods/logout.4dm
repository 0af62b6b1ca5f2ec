//%attributes = {"publishedWeb":true}
// Makes the session of this browser a guest session again.
Session.clearPrivileges()
WEB SEND HTTP REDIRECT("/")
