// docs: commands/open-settings-window, open-color-picker, open-font-picker, open-security-center, open-administration-window, open-runtime-explorer, set-recent-fonts,
// commands/screen-depth, commands/post-event: without an interface nothing opens, and nothing waits.
var $depth; $color : Integer
ARRAY TEXT($fonts; 2)

$depth:=-1
$color:=-1
SCREEN DEPTH($depth; $color)
ALERT(String($depth)+" "+String($color))
SCREEN DEPTH($depth; $color; 1)
OPEN SETTINGS WINDOW("/")
OPEN SETTINGS WINDOW("/Database/Interface"; True)
OPEN COLOR PICKER
OPEN FONT PICKER
OPEN SECURITY CENTER
OPEN ADMINISTRATION WINDOW
OPEN RUNTIME EXPLORER
SET RECENT FONTS($fonts)
POST EVENT(Key down event; Character code("A"); Tickcount; 0; 0; 0)
POST EVENT(Mouse down event; 0; Tickcount; 10; 20; Command key mask; Current process)
ALERT("gone on")
Try
	POST EVENT("key"; 0; 0; 0; 0; 0)
Catch
	ALERT(Last errors[0].message)
End try
