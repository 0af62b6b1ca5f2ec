// docs: commands/register-client: with 4D in local mode it has no effect
OK:=7
REGISTER CLIENT("me")
UNREGISTER CLIENT
ALERT(String(OK)+String(Process number("me")))
