// docs: Concepts/string
// @ in the right operand stands for any characters, also none.

var $any : Text

ALERT(String("report.txt"="report@"))
ALERT(String("report"="report@"))
ALERT(String("my report"="@report"))
ALERT(String("abcde"="a@c@e"))
ALERT(String("abcde"="a@x@e"))
ALERT(String("abcde"#"abc@"))
$any:=""
ALERT(String($any="@"))
$any:="any text"
ALERT(String($any="@"))
