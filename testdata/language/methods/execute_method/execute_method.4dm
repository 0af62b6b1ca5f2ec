// docs: commands/execute-method
// EXECUTE METHOD calls a method by name; the result goes into the variable.

var $r : Text

EXECUTE METHOD("full"; $r; "John"; "Smith")
ALERT($r+" "+String(OK))
EXECUTE METHOD("say"; *; "hello")
EXECUTE METHOD("bare")
