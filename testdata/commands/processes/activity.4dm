// docs: commands/process-activity
// In a single-user application the processes are always listed, and nothing else, whatever the options.
var $o : Object

$o:=Process activity
ALERT(OB Keys($o).join(" ")+" "+String($o.processes.query("number = :1"; Current process).length))
ALERT(OB Keys(Process activity(Sessions only)).join(" ")+OB Keys(Process activity("no session")).join(" "))
ALERT(OB Keys($o.processes[0]).join(" "))
