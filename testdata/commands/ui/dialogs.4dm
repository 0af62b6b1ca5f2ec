// docs: commands/confirm, commands/request, commands/message (headless: nobody answers)
// Dialogs without a user: the message is written, the default is the answer.

CONFIRM("Really?")
ALERT(String(OK))
ALERT(Request("Your name:"; "nobody")+String(OK))
MESSAGE("not shown")
ALERT("two\rlines")
