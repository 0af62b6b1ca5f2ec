// docs: commands/screen-coordinates (zeros for a screen that is none), mouse-position, pop-up-menu, post-key, post-click, set-cursor, set-about, play, bring-to-front, show-process, hide-process:
// other scripts, large texts, edge numbers; what is no number or no text.
var $left; $top; $right; $bottom; $n : Integer
var $x; $y : Real
var $t : Text

For each ($n; [-1; 0; 99; 2147483647])
	$left:=7
	$top:=7
	$right:=7
	$bottom:=7
	SCREEN COORDINATES($left; $top; $right; $bottom; $n)
	ALERT(String($left)+String($top)+String($right)+String($bottom))
End for each
SCREEN COORDINATES($left; $top; $right; $bottom; 1; 77)
ALERT(String($left)+String($top)+String($right)+String($bottom))
MOUSE POSITION($x; $y; $n; *)
ALERT(String($x)+String($y)+String($n))
ALERT(String(Pop up menu("größe;日本;🎈𝒳"))+String(Pop up menu(""))+String(Pop up menu("é;"*10000; 3)))
POST KEY(0)
POST KEY(Character code("🎈"); Shift key mask+Option key mask)
POST CLICK(-1; 100000)
SET CURSOR(-5)
SET ABOUT("Über 日本 🎈"; "größe")
PLAY("größe.🎈")
PLAY("")
BRING TO FRONT(0)
BRING TO FRONT(12345)
HIDE PROCESS(12345)
SHOW PROCESS(-1)
ALERT("gone on")
For each ($t; ["POST KEY(\"a\")"; "POST KEY(Null)"; "POST CLICK(\"1\"; 2)"; "SET CURSOR(\"hand\")"; "SET ABOUT(12; \"m\")"; "PLAY(12)"; "BRING TO FRONT(\"größe\")"; "HIDE PROCESS(Null)"; "SHOW PROCESS(New object)"; "ALERT(String(Pop up menu(12)))"; "SCREEN COORDINATES(1)"])
	Try
		EXECUTE FORMULA($t)
		ALERT($t+" accepted")
	Catch
		ALERT(Last errors.last().message)
	End try
End for each
