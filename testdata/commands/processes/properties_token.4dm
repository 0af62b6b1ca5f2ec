// docs: PROCESS PROPERTIES (documentation of 4D 20), which 21 has no page of; code of all versions has the command under its number
var vName : Text
var vState; vTime : Integer

PROCESS PROPERTIES:C336(Current process:C322; vName; vState; vTime)
ALERT(String(vState))
