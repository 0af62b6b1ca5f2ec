// docs: commands/get-cache-size, set-cache-size, cache-info, restore-info, license-info, change-licenses, notify-resources-folder-modification
var $size : Real
var $date : Date
var $time : Time
var $n : Integer
var $t : Text

$size:=Get cache size
SET CACHE SIZE($size+100000000)
ALERT(String(Get cache size-$size))  // the page's example
ALERT(String(Cache info.maxMem-$size)+" "+String(Cache info.usedMem))
SET CACHE SIZE($size; 1000000)
ALERT(String(Get cache size=$size))
Try
	SET CACHE SIZE("big")
Catch
	ALERT(Last errors[0].message)
End try
$date:=!2024-01-01!
RESTORE INFO(Last restore date; $date; $time)
ALERT(String($date)+" "+String($time))
RESTORE INFO(Last restore status; $n; $t)
ALERT(String($n)+" ["+$t+"]")
ALERT(String(Value type(License info)=Is object))
NOTIFY RESOURCES FOLDER MODIFICATION
CHANGE LICENSES
ALERT("gone on")
