// docs: commands/command-name
// Names and properties by number.

var $info : Integer
var $theme : Text

ALERT(String(Command name(1)))
ALERT(String(Command name(15; $info; $theme)))
ALERT(String($theme))
ALERT(String($info ?? 0))
ALERT(String(OK))
ALERT(String(Command name(99999)))
ALERT(String(OK))
