// docs: commands/confirm, request, alert, beep, display-notification, message, messages-on, messages-off, goto-xy, mouse-position, set-cursor, bring-to-front, redraw,
// commands/shift-down, windows-ctrl-down, windows-alt-down, caps-lock-down, macintosh-command-down, macintosh-option-down, macintosh-control-down: nobody answers, nobody presses a key.
var $t : Text
var $x; $y; $button : Integer

CONFIRM("Do it?")
ALERT(String(OK))
CONFIRM("日本?"; "Ja"; "Nein")
ALERT(String(OK))
$t:=Request("Name?"; "Ann")
ALERT("["+$t+"] "+String(OK))
$t:=Request("Name?")
ALERT("["+$t+"] "+String(OK))
ALERT("with a title"; "Fine")
BEEP
MESSAGES OFF
MESSAGE("working")
MESSAGES ON
GOTO XY(1; 1)
DISPLAY NOTIFICATION("title"; "text")
$button:=5
MOUSE POSITION($x; $y; $button)
ALERT(String($x)+" "+String($y)+" "+String($button))
SET CURSOR(0)
SET CURSOR
BRING TO FRONT(Current process)
HIDE PROCESS(Current process)
SHOW PROCESS(Current process)
ALERT(String(Shift down | Caps lock down | Windows Ctrl down | Windows Alt down | Macintosh command down | Macintosh option down | Macintosh control down))
For each ($t; ["CONFIRM(12)"; "ALERT"; "$t:=Request(New object)"])
	Try
		EXECUTE FORMULA($t)
	Catch
		ALERT(Last errors.last().message)
	End try
End for each
