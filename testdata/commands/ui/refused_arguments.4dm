// docs: commands/theme/Messages, commands/theme/User-Interface
// What is no text and no number, Null and Undefined among them, is refused, also where there is no window, and the error names the command and the parameter.

var $o : Object
var $t : Text
var $n : Integer
var $f : 4D.Function
$o:={}

For each ($f; [\
	Formula(ALERT(5)); Formula(ALERT(Null)); Formula(ALERT($o.none)); Formula(ALERT("größe"; 5)); Formula(ALERT("größe"; Null)); Formula(MESSAGE(5)); Formula(MESSAGE(Null)); \
	Formula(MESSAGE($o.none)); Formula(GOTO XY("1"; 1)); Formula(GOTO XY(Null; 1)); Formula(GOTO XY(1; $o.none)); Formula(CONFIRM(5)); Formula(CONFIRM(Null)); \
	Formula(CONFIRM($o.none)); Formula(CONFIRM("größe"; 5)); Formula(CONFIRM("größe"; "ja"; Null)); Formula(Request(5)); Formula(Request(Null)); Formula(Request($o.none)); \
	Formula(Request("größe"; 5)); Formula(Request("größe"; "x"; Null)); Formula(Request("größe"; "x"; "OK"; $o)); Formula(DISPLAY NOTIFICATION(5; "x")); \
	Formula(DISPLAY NOTIFICATION(Null; "x")); Formula(DISPLAY NOTIFICATION("größe"; 5)); Formula(DISPLAY NOTIFICATION("größe"; $o.none)); \
	Formula(DISPLAY NOTIFICATION("größe"; "x"; "5")); Formula(DISPLAY NOTIFICATION("größe"; "x"; Null)); Formula(PLAY(5)); Formula(PLAY(Null)); \
	Formula(PLAY("größe"; "async")); Formula(SET ABOUT(5; "m")); Formula(SET ABOUT(Null; "m")); Formula(SET ABOUT("größe"; 5)); Formula(SET ABOUT("größe"; $o.none)); \
	Formula(POST KEY("a")); Formula(POST KEY(Null)); Formula(POST KEY(13; "shift")); Formula(POST CLICK("1"; 1)); Formula(POST CLICK(Null; 1)); \
	Formula(POST CLICK(1; $o.none)); Formula(POST EVENT("down"; 0; 0; 1; 1; 0)); Formula(POST EVENT(Null; 0; 0; 1; 1; 0)); Formula(POST EVENT(1; 0; 0; 1; 1; $o.none)); \
	Formula(SET CURSOR("hand")); Formula(SET CURSOR(Null)); Formula(SET CURSOR($o.none)); Formula(Pop up menu(5)); Formula(Pop up menu(Null)); Formula(Pop up menu($o.none)); \
	Formula(Pop up menu("größe"; "1")); Formula(Pop up menu("größe"; 1; Null; 1)); Formula(SET APPLICATION COLOR SCHEME(5)); Formula(SET APPLICATION COLOR SCHEME(Null)); \
	Formula(SET APPLICATION COLOR SCHEME($o.none)); Formula(BEEP(1))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each
