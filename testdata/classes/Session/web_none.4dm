//tetra: context=web no-sessions
// docs: commands/session ("returns Null if it is called in a web process and scalable sessions are disabled"): never an error.
WEB SEND TEXT(String(Session=Null)+String(Session#Null)+"["+WEB Get current session ID+"]"; "text/plain")
