// docs: commands/convert-path-posix-to-system, convert-path-system-to-posix: with and without *, other scripts, the percent sign, long, there and back, what is no text.
var $t; $s; $k : Text
var $v : Variant

For each ($t; ["/a/file 2.txt"; "/größe/日本"; "/🎈/𝒳.txt"; "/a%20b"; "/100%"; "/folder/"; "/"])
	$s:=Convert path POSIX to system($t)
	ALERT($t+" "+String(Convert path system to POSIX($s)=$t))
	$k:=Convert path system to POSIX($s; *)
	ALERT(String(Position(" "; $k))+" "+String(Convert path POSIX to system($k; *)=$s))
End for each
ALERT(Convert path system to POSIX(Convert path POSIX to system("/My folder"); *))
ALERT(Convert path system to POSIX(Convert path POSIX to system("/a/file%202.txt"; *)))
ALERT(Convert path system to POSIX(Convert path POSIX to system("/a/file%202.txt")))
ALERT(String(Convert path system to POSIX("relative.txt")[[1]]="/"))
$t:="/"+("größe 日/"*2000)+"x"
ALERT(String(Length(Convert path system to POSIX(Convert path POSIX to system($t))))+" "+String(Length($t)))
For each ($v; [12; True; {}])
	Try
		ALERT(Convert path POSIX to system($v))
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT(Convert path system to POSIX($v))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
