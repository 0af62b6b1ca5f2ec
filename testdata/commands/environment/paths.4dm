// docs: commands/convert-path-system-to-posix, convert-path-posix-to-system: there and back, encoded with *, Unicode, empty, what is no text.
var $t : Text
var $v : Variant

For each ($t; ["/file 2.txt"; "/disk/äö 日本/x%20y.txt"; "/"; "/a/b/"])
	ALERT($t+" = "+Convert path system to POSIX(Convert path POSIX to system($t))+" = "+Convert path system to POSIX(Convert path POSIX to system($t); *))
End for each
ALERT(Convert path system to POSIX(Convert path POSIX to system("/My%20folder/%C3%A9.txt"; *)))
ALERT(Convert path system to POSIX(Convert path POSIX to system("/100%25/a"; *); *))
ALERT(String(Position("/"; Convert path system to POSIX("relative"+Folder separator+"file.txt"))=1))
ALERT(String(Length(Convert path system to POSIX(Convert path POSIX to system("/"+("dir/"*200)+"f")))))
For each ($v; [12; Null; New object])
	Try
		ALERT(Convert path system to POSIX($v))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	ALERT(Convert path POSIX to system(True))
Catch
	ALERT(Last errors[0].message)
End try
