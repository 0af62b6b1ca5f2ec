// docs: commands/window-list, window-kind, window-process, frontmost-window, next-window, find-window, get-window-title, get-window-rect, set-window-rect,
// set-window-title, close-window, current-form-window, tool-bar-height, is-window-maximized, is-window-reduced and others: no window exists.
var $n; $left; $top; $right; $bottom; $part : Integer
var $code : Text
ARRAY LONGINT($windows; 100000)

WINDOW LIST($windows)
ALERT(String(Size of array($windows)))
WINDOW LIST($new; *)
ALERT(String(Type($new)=LongInt array)+" "+String(Size of array($new)))
ALERT(String(Frontmost window)+" "+String(Frontmost window(*))+" "+String(Current form window)+" "+String(Tool bar height)+" ["+Get window title+"]")
$left:=7
$bottom:=9
For each ($n; [0; 1; -1; 2147483647; -2147483648])
	$part:=5
	ALERT(String(Window kind($n))+" "+String(Window process($n))+" "+String(Next window($n))+" "+String(Find window($n; $n; $part))+" "+String($part)+" ["+Get window title($n)+"]")
	ALERT(String(Is window maximized($n))+" "+String(Is window reduced($n)))
	GET WINDOW RECT($left; $top; $right; $bottom; $n) // leaves the variables as they are
	SET WINDOW RECT(1; 2; 3; 4; $n; *)
	SET WINDOW TITLE("größe 日本 🎈𝒳"; $n)
	SHOW WINDOW($n)
	HIDE WINDOW($n)
	REDRAW WINDOW($n)
	ERASE WINDOW($n)
	MAXIMIZE WINDOW($n)
	MINIMIZE WINDOW($n)
	REDUCE RESTORE WINDOW($n)
	RESIZE FORM WINDOW($n; $n)
	CLOSE WINDOW($n)
End for each
ALERT(String($left)+" "+String($top)+" "+String($right)+" "+String($bottom))
GET WINDOW RECT($left; $top; $right; $bottom)
ALERT(String($left)+" "+String($bottom))
ALERT(String(Window kind)+String(Window process))
SET WINDOW TITLE("é"*100000)
SET WINDOW RECT(0; 0; 0; 0)
SHOW TOOL BAR
HIDE TOOL BAR
SHOW WINDOW
HIDE WINDOW
DRAG WINDOW
MAXIMIZE WINDOW
MINIMIZE WINDOW
REDRAW WINDOW
ERASE WINDOW
CLOSE WINDOW
ALERT("["+Get window title+"]")

For each ($code; ["SET WINDOW TITLE(12)"; "SET WINDOW TITLE(Null)"; "SET WINDOW TITLE"; "$n:=Window kind(\"1\")"; "$n:=Next window"; "$n:=Find window(1)"; "$n:=Find window(1; 2; 3)"; "GET WINDOW RECT(1; 2; 3; 4)"; "SET WINDOW RECT(1; 2; 3)"; "$b:=Is window reduced({})"; "WINDOW LIST"; "CLOSE WINDOW(True)"; "HIDE WINDOW({}.none)"])
	Try
		EXECUTE FORMULA($code)
		ALERT($code+" is accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
