// docs: Concepts/data-types
// A declared Text is empty.

var $t : Text

ALERT("["+$t+"] "+String(Length($t))+" "+String(Type($t)=Is text))
