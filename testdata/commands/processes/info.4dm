// docs: commands/process-info
// The properties, and the type of the main process.
var $o : Object

$o:=Process info(Current process)
ALERT(OB Keys($o).join(" "))
ALERT(String($o.type)+String($o.state)+String($o.visible)+String($o.number=Current process)+String($o.sessionID=Session.id))
ALERT(String(Match regex("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"; $o.creationDateTime; 1)))
ALERT(String(($o.cpuUsage>=0) & ($o.cpuUsage<=1) & ($o.cpuTime>=0)))
