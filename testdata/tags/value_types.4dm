// docs: Tags/transformation-tags#4dtext, commands/string
// Values of all types are inserted as String gives them.
var $out : Text

PROCESS 4D TAGS("<!--#4DTEXT True-->|<!--#4DTEXT !2024-05-06!-->|<!--#4DTEXT ?10:20:30?-->|<!--#4DTEXT Null-->|<!--#4DTEXT 3-->"; $out)
ALERT($out)
ALERT(String(True)+"|"+String(!2024-05-06!)+"|"+String(?10:20:30?)+"|"+String(Null)+"|"+String(3))
