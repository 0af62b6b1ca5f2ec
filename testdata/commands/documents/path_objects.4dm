// docs: commands/path-to-object, object-to-path: the pages' examples in POSIX form, folders, no extension, several points, the root, empty, Unicode, what is no path.
var $o : Object
var $t : Text
var $v : Variant

For each ($t; ["/first/second/fileZ"; "/Users/john/Comments.text"; "/images/jan/pict1.png"; "/first/second/"; "/folder.ext/"; "name.tar.gz"; ".hidden"; "/a/b.c/d"; "/"; ""; "/größe/日本.äö"; "dir/"; "/x/.y.z"])
	$o:=Path to object($t; Path is POSIX)
	ALERT($t+" = "+JSON Stringify($o)+" "+String(Object to path($o)=$t))
End for each
ALERT(Object to path({parentFolder: "/a/"; name: "b"; extension: ".c"; isFolder: True}))
ALERT(Object to path({parentFolder: "/a/"; name: "b"; extension: "c"}))
ALERT(Object to path({parentFolder: "/a/"; name: "b"}))
ALERT(Object to path({name: "b"; extension: ".txt"}))
$o:=Path to object("/a/b/c.txt"; Path is POSIX)
$o.name:=$o.name+"_copy"
ALERT(Object to path($o))
$t:="/"+("d/"*3000)+"file.x"
ALERT(String(Object to path(Path to object($t; Path is POSIX))=$t))
For each ($v; [12; Null; True])
	Try
		$o:=Path to object($v)
		ALERT("accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	ALERT(Object to path("/a/b"))
Catch
	ALERT(Last errors[0].message)
End try
