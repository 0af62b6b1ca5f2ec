// docs: commands/document-list (options: recursive parsing, absolute path, Posix path, ignore invisible, and their sums), commands/folder-list
// Empty folders, invisible files, other scripts, all options, five hundred files, what was in the array before.

var $base; $s : Text
var $i; $n : Integer
ARRAY TEXT($names; 3)
ARRAY LONGINT($numbers; 1)

$s:=Folder separator
$base:=Temporary folder+Generate UUID+$s
CREATE FOLDER($base+"a"+$s+"b"+$s; *)
DOCUMENT LIST($base; $names)
ALERT(String(Size of array($names)))
FOLDER LIST($base+"a"+$s+"b"; $names)
ALERT(String(Size of array($names)))
TEXT TO DOCUMENT($base+"größe 🎈.txt"; "")
TEXT TO DOCUMENT($base+".hidden"; "")
TEXT TO DOCUMENT($base+"a"+$s+"日本"; "")
TEXT TO DOCUMENT($base+"a"+$s+"b"+$s+"é.png"; "")
For ($i; 0; 15)
	DOCUMENT LIST($base; $names; $i)
	SORT ARRAY($names)
	For ($n; 1; Size of array($names))
		$names{$n}:=Replace string($names{$n}; $base; "BASE "; 1)
	End for
	ALERT(String($i)+": "+Replace string(JSON Stringify array($names); $base; "BASE "))
End for
DOCUMENT LIST($base; $names; -16) // none of the four options
ALERT(String(Size of array($names)))
DOCUMENT LIST(Substring($base; 1; Length($base)-1); $names)
ALERT(String(Size of array($names)))
For ($i; 1; 500)
	TEXT TO DOCUMENT($base+"a"+$s+"b"+$s+String($i; "000"); "")
	CREATE FOLDER($base+"a"+$s+"b"+$s+"f"+String($i))
End for
DOCUMENT LIST($base+"a"+$s+"b"; $names)
ALERT(String(Size of array($names)))
FOLDER LIST($base+"a"+$s+"b"; $names)
ALERT(String(Size of array($names))+" "+String(Find in array($names; "f77")>0)+" "+String(Find in array($names; "é.png")))
// an array of numbers takes what are numbers
DOCUMENT LIST($base+"a"+$s+"b"; $numbers)
SORT ARRAY($numbers; <)
ALERT(String($numbers{1}))
DELETE FOLDER($base; Delete with contents)
