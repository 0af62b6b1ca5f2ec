// docs: API/FileClass (.setAppInfo: a .plist file that does not exist is created, other files are left alone; .getAppInfo: an empty object for what is none)
// A new property list, keys of other scripts, large, empty, Null and dates; other files.

var $folder : 4D.Folder
var $f : 4D.File
var $info : Object
var $i : Integer

$folder:=Folder(Temporary folder; fk platform path).folder("plist-"+Generate UUID)
$f:=$folder.file("größe/日本.plist")
$f.setAppInfo({Copyright: "Copyright 日本 🎈 & <co>"; ProductVersion: 12; ShipmentDate: "2023-04-22T06:00:00Z"; CFBundleIconFile: "myApp.icns"; größe: ""; on: True; list: []; inner: {}; nothing: Null})
ALERT(String($f.exists)+" "+JSON Stringify($f.getAppInfo()))
ALERT(String(Position("<integer>12</integer>"; $f.getText())>0)+" "+String(Position("<date>2023-04-22T06:00:00Z</date>"; $f.getText())>0))
// a key that is there keeps its type, others stay
$f.setAppInfo({ProductVersion: 13.7; größe: "groß"; on: False})
$info:=$f.getAppInfo()
ALERT(String($info.ProductVersion)+" "+$info.größe+" "+String($info.on)+" "+$info.Copyright)
// nothing to change
$f.setAppInfo({})
ALERT(JSON Stringify($f.getAppInfo())=JSON Stringify($info) ? "same" : "changed")
$f.setAppInfo(Null)
ALERT(JSON Stringify($f.getAppInfo())=JSON Stringify($info) ? "same" : "changed")
// large
$info:={}
For ($i; 1; 2000)
	$info["key "+String($i)]:="é"*100
End for
$f.setAppInfo($info)
ALERT(String(OB Keys($f.getAppInfo()).length)+" "+String(Length($f.getAppInfo()["key 2000"])))
// an object that contains itself, or is nested too deep
$info:={a: []}
$info.a.push($info)
Try
	$f.setAppInfo($info)
	ALERT("written")
Catch
	ALERT(Last errors[0].message)
End try
$info:={}
For ($i; 1; 1000)
	$info:={a: $info}
End for
Try
	$f.setAppInfo($info)
	ALERT("written")
Catch
	ALERT(Last errors[0].message)
End try
// other files: nothing, and no error
For each ($f; [$folder.file("a.txt"); $folder.file("b.exe"); $folder.file("c.dll"); $folder.file("plist")])
	$f.setAppInfo({a: 1})
	ALERT($f.fullName+" "+String($f.exists)+" "+JSON Stringify($f.getAppInfo()))
End for each
$folder.delete(fk recursive)
