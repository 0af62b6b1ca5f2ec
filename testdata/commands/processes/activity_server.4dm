//tetra: context=stored-procedure
// docs: commands/process-activity
// On a server: both lists, one of them, those of one session, and Null for a session that does not exist.
ALERT(OB Keys(Process activity).join(" "))
ALERT(OB Keys(Process activity(Processes only)).join(" ")+" "+OB Keys(Process activity(Sessions only)).join(" "))
ALERT(String(Process activity(Session.id; Sessions only).sessions.length)+Process activity(Session.id).sessions[0].type)
ALERT(String(Process activity("0123")=Null))
ALERT(String(Process activity.processes[0].session.type)+" "+String(Process activity(Processes only).processes[0].session=Null))
