// docs: API/FileClass (.getAppInfo, .setAppInfo)
// Property lists: read, changed with the types that were there, left alone otherwise.

var $f : 4D.File
var $info : Object

$f:=Folder(Temporary folder; fk platform path).file("tetra "+Generate UUID+".plist")
ALERT(JSON Stringify($f.getAppInfo()))
$f.setAppInfo({a: 1})
ALERT(String($f.exists))
$f.setText("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"+\
"<plist version=\"1.0\"><dict><key>Name</key><string>Café &amp; co</string><key>Count</key><integer>12</integer><key>Ratio</key><real>1.5</real>"+\
"<key>On</key><true/><key>Off</key><false/><key>List</key><array><string>a</string><integer>2</integer></array><key>Inner</key><dict><key>k</key><string>v</string></dict>"+\
"<key>Empty</key><dict/><key>Day</key><date>2021-04-22T06:00:00Z</date></dict></plist>")
$info:=$f.getAppInfo()
ALERT(JSON Stringify($info))
ALERT(String(Value type($info.Count)=Is real)+String(Value type($info.On)=Is Boolean)+String(Value type($info.List)=Is collection))
$f.setAppInfo({Name: "<new>"; Count: "7"; Ratio: 2; Added: "x"; Version: 12; Shipment: "2021-04-22T06:00:00Z"; Flag: True; Tree: {deep: [1; "two"]}})
ALERT(JSON Stringify($f.getAppInfo()))
ALERT(String(Position("<integer>7</integer>"; $f.getText())>0)+String(Position("<real>2</real>"; $f.getText())>0)+String(Position("<integer>12</integer>"; $f.getText())>0)+String(Position("<date>2021-04-22T06:00:00Z</date>"; $f.getText())>0)+String(Position("<string>&lt;new&gt;</string>"; $f.getText())>0))

// Not valid, not a .plist, binary.
$f.setText("<plist><dict>")
ALERT(JSON Stringify($f.getAppInfo()))
$f.setAppInfo({a: 1})
ALERT($f.getText())
$f.setText("<plist><dict>"+("<array>"*100000))
ALERT(JSON Stringify($f.getAppInfo()))
$f.setText("bplist00")
Try
	$info:=$f.getAppInfo()
Catch
	ALERT("binary")
End try
$f.delete()
