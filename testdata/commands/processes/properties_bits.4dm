// docs: PROCESS PROPERTIES (documentation of 4D 20, example 3), which 21 has no page of; commands/process-info takes its place.
// In an Integer variable the mode is a bit field: 0 visible, 1 preemptive.
var vName : Text
var vState; vTime; vFlags : Integer

_O_PROCESS PROPERTIES(Current process; vName; vState; vTime; vFlags)
ALERT(String(vFlags ?? 0)+String(vFlags ?? 1))
