// Project/compiler, "Disabling warnings locally": //%W-number and //%W+number. Errors are never switched off.
//%W-550.4
var $quiet : Text
//%W+550.4
var $loud : Text
//%W-
var $silent : Text
$n:=Length
//%W+
var $again : Text
//%W-533.1
var $other : Text
