// docs: commands/split-string
// Parts of a text between separators.

var $vt : Text
$vt:="John;Doe;120 jefferson st.;Riverside;; NJ; 08075"

ALERT(String(JSON Stringify(Split string($vt; ";"))))
ALERT(String(JSON Stringify(Split string($vt; ";"; sk ignore empty strings))))
ALERT(String(JSON Stringify(Split string($vt; ";"; sk ignore empty strings+sk trim spaces))))
ALERT(String(JSON Stringify(Split string("abc"; ""))))
ALERT(String(JSON Stringify(Split string("abc"; "--"))))
ALERT(String(JSON Stringify(Split string("a--b----c"; "--"))))
ALERT(String(JSON Stringify(Split string(";"; ";"))))
ALERT(String(Split string(""; ";").length))
