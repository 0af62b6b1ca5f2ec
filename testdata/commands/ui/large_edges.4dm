// docs: commands/theme/Messages, commands/theme/User-Interface: empty and large texts, texts of other scripts, numbers at their edges; without a user the default is the answer, nothing is drawn, nothing plays.

var $big; $t : Text
var $n : Integer
$big:="größe 日本 🎈"*270

ALERT("")
ALERT("größe 日本 🎈"; "gut")
ALERT($big; $big)
MESSAGE($big)
For each ($n; [0; -1; 1000000; -2147483648])
	GOTO XY($n; $n)
End for each
// nobody answers: the default does
For each ($t; [""; "größe 日本 🎈"; $big])
	OK:=7
	CONFIRM($t; $t; $t)
	ALERT(String(OK))
	OK:=7
	ALERT(String(Request($t; $t; $t; $t)=$t)+" "+String(OK))
	DISPLAY NOTIFICATION($t; $t)
	DISPLAY NOTIFICATION($t; $t; 1000000)
	DISPLAY NOTIFICATION($t; $t; -1)
	PLAY($t; 0)
	PLAY($t; 1000000)
	SET ABOUT($t; $t)
	REDRAW($t)
	ALERT(String(Pop up menu($t; 1000000; -1; 1000000)))
End for each
REDRAW($big)
For each ($n; [0; -1; 1000000; 2147483647])
	POST KEY($n; $n; $n)
	POST CLICK($n; $n; $n)
	POST CLICK($n; $n; $n; *)
	POST EVENT($n; $n; $n; $n; $n; $n; $n)
	SET CURSOR($n)
End for each
SET CURSOR
// color schemes: light, dark, inherited
For each ($t; ["dark"; "light"; "inherited"; ""; "größe 日本"; $big])
	Try
		SET APPLICATION COLOR SCHEME($t)
		ALERT("set "+$t)
	Catch
		ALERT(Substring(Last errors[0].message; 1; 90)+" "+String(Length(Last errors[0].message)<600))
	End try
End for each
