// docs: commands-legacy/process-properties, example 3
// In an Integer variable the mode is a bit field: 0 visible, 1 preemptive.
var vName : Text
var vState; vTime; vFlags : Integer

_O_PROCESS PROPERTIES(Current process; vName; vState; vTime; vFlags)
ALERT(String(vFlags ?? 0)+String(vFlags ?? 1))
