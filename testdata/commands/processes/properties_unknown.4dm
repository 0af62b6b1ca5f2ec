// docs: PROCESS PROPERTIES (documentation of 4D 20: "leaves the variable parameters unchanged"): for no process the variables stay as they are
var vName : Text
var vState; vTime : Integer

vName:="before"
vState:=99
_O_PROCESS PROPERTIES(12345; vName; vState; vTime)
ALERT(vName+String(vState))
