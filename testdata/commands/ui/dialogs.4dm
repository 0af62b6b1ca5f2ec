// docs: commands/confirm, commands/request, commands/message (headless: nobody answers)
// Dialogs without a user: the message is written, the default is the answer.

CONFIRM("Really?")
ALERT(String(OK))
ALERT(Request("Your name:"; "nobody")+String(OK))
MESSAGE("shown, née 日本")
MESSAGE("")
MESSAGE(String(1.5))
ALERT("two\rlines")
