// docs: Admin/cli (headless), commands/mouse-position, commands/shift-down, commands/screen-coordinates, commands/font-list, commands/pop-up-menu,
// commands/select-document, commands/select-folder, commands/select-rgb-color, commands/on-event-call
// An application without screen, mouse and keyboard.

var $x; $y : Real
var $left; $top; $right; $bottom; $button : Integer
ARRAY TEXT($names; 4)
ARRAY TEXT($others; 4)

$x:=5
$button:=5
MOUSE POSITION($x; $y; $button)
ALERT(String($x)+String($y)+String($button))
ALERT(String(Shift down)+String(Caps lock down)+String(Macintosh option down)+String(Macintosh command down)+String(Macintosh control down)+String(Windows Alt down)+String(Windows Ctrl down))
ALERT(String(Screen width)+String(Screen height(*))+String(Count screens)+String(Menu bar height)+String(Menu bar screen))
$right:=9
SCREEN COORDINATES($left; $top; $right; $bottom; 1; Screen work area)
ALERT(String($right))
FONT LIST($names)
ALERT(String(Size of array($names)))
FONT STYLE LIST("Arial"; $names; $others)
ALERT(String(Size of array($others))+String(Font file("Arial")=Null))
ALERT(String(Pop up menu("one;two"; 2))+String(Is nil pointer(Focus object)))

// Dialogs are canceled.
OK:=1
ALERT("["+Select folder("Where?")+"] "+String(OK))
ARRAY TEXT($names; 4)
OK:=1
ALERT("["+Select document(""; "*"; "Which?"; Multiple files; $names)+"] "+String(OK)+String(Size of array($names)))
OK:=1
ALERT(String(Select RGB color(0x00FF00FF; "Color"))+" "+String(OK))

// What only moves, draws and plays does nothing.
BEEP
PLAY("Submarine.aiff")
PLAY(""; 0)
POST KEY(65; Command key mask)
POST CLICK(1; 2; Current process; *)
SET CURSOR
SET CURSOR(9019)
REDRAW($names)
SHOW MENU BAR
HIDE MENU BAR
SET ABOUT("About"; "ABOUT")
OPEN URL("https://example.com"; *)
EDIT ACCESS
DISPLAY NOTIFICATION("a"; "b"; 3)
GOTO XY(1; 2)
MESSAGES OFF
MESSAGES ON

ALERT(Get Application color scheme)
SET APPLICATION COLOR SCHEME("dark")
ALERT(Get Application color scheme(*))
Try
	SET APPLICATION COLOR SCHEME("blue")
Catch
	ALERT(String(Last errors[0].errCode))
End try
ON EVENT CALL("handler"; "$events")
ALERT(Method called on event)
FILTER EVENT
ON EVENT CALL("")
ALERT("["+Method called on event+"]")
