// docs: commands/json-stringify-array, commands/json-parse-array
// Arrays as JSON, and back.

ARRAY TEXT($names; 2)
$names{1}:="John"
$names{2}:="Jim"
ALERT(JSON Stringify array($names))
ARRAY OBJECT($people; 0)
APPEND TO ARRAY($people; New object("name"; "John"; "age"; 35))
ALERT(JSON Stringify array($people))
ARRAY LONGINT($n; 0)
JSON PARSE ARRAY("[3,1,2]"; $n)
ALERT(String(Size of array($n))+" "+String($n{1}))
JSON PARSE ARRAY("[\"a\",1,true]"; $names)
ALERT($names{1}+$names{2}+$names{3})
