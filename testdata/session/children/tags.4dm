// docs: commands/process-4d-tags, process context table: Session in tags is that of the calling process
var $out : Text

PROCESS 4D TAGS("<!--#4DTEXT Session.info.type--> $4DTEXT(Session.id=$1)"; $out; Session.id)
ALERT($out)
