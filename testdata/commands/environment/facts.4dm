// docs: commands/data-file, commands/plugin-list, commands/log-file, commands/backup-info, commands/cache-info, commands/flush-cache,
// commands/is-license-available, commands/license-info, commands/get-system-format, commands/get-database-parameter
// What an application without data, plug-ins and licenses answers.

var $date : Date
var $time : Time
var $text : Text
var $n : Integer
ARRAY LONGINT($numbers; 3)
ARRAY TEXT($names; 3)
ARRAY REAL($values; 0)
ARRAY REAL($counts; 0)

ALERT("["+Data file+"] ["+Last update log path+"] "+String(Is data file locked))
PLUGIN LIST($numbers; $names)
ALERT(String(Size of array($numbers))+String(Size of array($names)))
ALERT("["+Log file+"] "+String(OK))
BACKUP INFO(Last backup date; $date; $time)
ALERT(String($date=!00-00-00!)+String($time=?00:00:00?))
BACKUP INFO(Last backup status; $n; $text)
ALERT(String($n)+"["+$text+"]")
Try
	CHECK LOG FILE
Catch
	ALERT(String(Last errors[0].errCode))
End try

FLUSH CACHE
FLUSH CACHE(*)
FLUSH CACHE(1000)
ALERT(JSON Stringify(Cache info))
MEMORY STATISTICS(1; $names; $values; $counts)
ALERT(String(Size of array($names)=Size of array($values))+String($values{1}>0))

ALERT(String(Is license available)+String(Is license available(4D Write license)))
ALERT(String(License info.products.length)+String(Refresh license=Null)+String(License usage=Null))

GET SYSTEM FORMAT(Decimal separator; $text)
ALERT($text)
GET SYSTEM FORMAT(Short date month position; $text)
ALERT($text)
Try
	GET SYSTEM FORMAT(99; $text)
Catch
	ALERT(String(Last errors[0].errCode))
End try

ALERT(String(Get database parameter(Unicode mode))+String(Get database parameter(Is current database a project))+String(Get database parameter(Dates inside objects)))
SET DATABASE PARAMETER(Cache flush periodicity; 7)
ALERT(String(Get database parameter(Cache flush periodicity)))
Try
	SET DATABASE PARAMETER(Is host database writable; 0)
Catch
	ALERT(String(Last errors[0].errCode))
End try
