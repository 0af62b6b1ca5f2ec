//tetra: context=web
// docs: commands/session, process context table row 4: tags of a web request
var $out : Text

PROCESS 4D TAGS("<!--#4DTEXT Session.info.type--> <!--#4DIF (Session.id=$1)-->same<!--#4DENDIF-->"; $out; Session.id)
WEB SEND TEXT($out; "text/plain")
