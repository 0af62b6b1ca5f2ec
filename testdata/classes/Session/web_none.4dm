//tetra: context=web no-sessions
// Without sessions Session is Null, never an error (S2).
WEB SEND TEXT(String(Session=Null)+String(Session#Null)+"["+WEB Get current session ID+"]"; "text/plain")
