// docs: commands/session, process context table row 21: the main process of a single-user application; Session is never Null there
ALERT(Session.info.type+String(Session=Null))
