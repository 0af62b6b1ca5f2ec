// docs: commands/create-alias, commands/resolve-alias, commands/set-document-properties, commands/get-document-properties, commands/volume-list,
// commands/volume-attributes, commands/show-on-disk
// Symbolic links, properties of files, volumes.

var $root; $target : Text
var $locked; $invisible : Boolean
var $created; $modified : Date
var $createdAt; $modifiedAt : Time
var $size; $used; $free : Real
ARRAY TEXT($volumes; 0)

$root:=Temporary folder+"tetra test "+Generate UUID+Folder separator
CREATE FOLDER($root)
TEXT TO DOCUMENT($root+"é.txt"; "text")
CREATE ALIAS($root+"é.txt"; $root+"alias.txt")
ALERT(String(OK)+" "+Document to text($root+"alias.txt"))
RESOLVE ALIAS($root+"alias.txt"; $target)
ALERT(String(OK)+" "+String($target=($root+"é.txt")))
RESOLVE ALIAS($root+"é.txt"; $target)
ALERT(String(OK)+" "+String($target=($root+"é.txt")))
Try
	CREATE ALIAS($root+"none.txt"; $root+"b.txt")
Catch
	ALERT(String(Last errors[0].errCode)+" "+String(OK))
End try
Try
	RESOLVE ALIAS($root+"none.txt"; $target)
Catch
	ALERT(String(Last errors[0].errCode)+" "+String(OK))
End try
CREATE ALIAS(""; $root+"c.txt")

SET DOCUMENT PROPERTIES($root+"é.txt"; True; False; !2001-02-03!; ?04:05:06?; !2011-12-13!; ?14:15:16?)
GET DOCUMENT PROPERTIES($root+"é.txt"; $locked; $invisible; $created; $createdAt; $modified; $modifiedAt)
ALERT(String($locked)+String($invisible)+" "+String($modified; ISO date)+" "+String($modifiedAt))
ALERT(String(File($root+"é.txt"; fk platform path).isWritable))
SET DOCUMENT PROPERTIES($root+"é.txt"; False; False; !2001-02-03!; ?04:05:06?; !2011-12-13!; ?14:15:16?)
GET DOCUMENT PROPERTIES($root+"é.txt"; $locked; $invisible; $created; $createdAt; $modified; $modifiedAt)
ALERT(String($locked))

VOLUME LIST($volumes)
ALERT(String(Size of array($volumes)>0))
VOLUME ATTRIBUTES($volumes{1}; $size; $used; $free)
ALERT(String(OK)+String($size>0)+String($size=($used+$free)))
VOLUME ATTRIBUTES("/no/such/volume"; $size; $used; $free)
ALERT(String(OK)+" "+String($size)+String($used)+String($free))

SHOW ON DISK($root)
ALERT(String(OK))
SHOW ON DISK($root+"none.txt"; *)
ALERT(String(OK))
DELETE FOLDER($root; Delete with contents)
