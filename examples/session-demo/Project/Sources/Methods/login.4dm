//%attributes = {"publishedWeb":true}
// Gives the session of this browser the role Clerk. A real application checks a password first.
Session.setPrivileges({roles: "Clerk"; userName: "Ann"})
WEB SEND HTTP REDIRECT("/")
