// docs: commands/array-time
// Time arrays accept numbers, and numbers are found in them.

ARRAY TIME($arrTimeValues; 0)
$curTime:=?10:00:00?+1
APPEND TO ARRAY($arrTimeValues; $curTime)
ALERT(String($arrTimeValues{1})+" "+String(Find in array($arrTimeValues; $curTime)))
