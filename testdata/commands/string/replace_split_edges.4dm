// docs: commands/replace-string, commands/split-string
// Letters written with several characters, ignorable characters, howMany, large texts in linear time; options of Split string.

var $t; $big : Text
ALERT(Replace string("Straße STRASSE"; "ss"; "-")+" "+Replace string("Straße STRASSE"; "ss"; "-"; *)+" "+Replace string("encyclopædia"; "AE"; "e")+" "+Replace string("Bœuf"; "oe"; "o"))
ALERT(Replace string("aXbXc"; "x"; ""; 1)+" "+Replace string("aXbXc"; "x"; ""; 0)+" "+Replace string("aXbXc"; "x"; "-"; *)+" "+Replace string("aXbXc"; "x"; "-"; 1; *)+" "+Replace string("aXbXc"; "X"; "-"; 1; *)+" "+Replace string("aXbXc"; ""; "-"))
ALERT(Replace string("aaaa"; "aa"; "a")+" "+Replace string("a@b@c"; "@"; "-")+" "+Replace string(""; "a"; "b")+"| "+Replace string("a"; "a"; "aa"))
ALERT(Replace string("one"+Char(9)+"two"; Char(9); ","; *)+" "+String(Length(Replace string("a"+Char(1)+"b"; Char(1); ""; *)))+" "+Replace string("🎈🎉🎈"; "🎉"; "x")+" "+Replace string("Crème"; "è"; "E"; *))
$big:=("Crème brûlée; "*50000)
ALERT(String(Length(Replace string($big; "BRULEE"; "caramel")))+" "+String(Length(Replace string($big; "; "; ";"; *)))+" "+String(Split string($big; ";").length))

$t:="John;Doe;120 jefferson st.;Riverside;; NJ; 08075"
ALERT(JSON Stringify(Split string($t; ";")))
ALERT(JSON Stringify(Split string($t; ";"; sk ignore empty strings)))
ALERT(JSON Stringify(Split string($t; ";"; sk ignore empty strings+sk trim spaces)))
ALERT(JSON Stringify(Split string($t; ";"; sk trim spaces)))
ALERT(JSON Stringify(Split string("a--b--"; "--"))+JSON Stringify(Split string("abc"; "x"))+JSON Stringify(Split string(";"; ";"))+JSON Stringify(Split string("; ;"; ";"; sk ignore empty strings+sk trim spaces)))
ALERT(JSON Stringify(Split string("añ🎈c"; ""))+JSON Stringify(Split string("aXbxc"; "x"))+JSON Stringify(Split string("é"; "e")))
