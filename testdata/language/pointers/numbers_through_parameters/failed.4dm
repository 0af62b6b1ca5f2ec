var $e : Object

$e:=Last errors[0]
ALERT(String($e.errCode)+": "+$e.message+" ("+ERROR METHOD+", "+String(ERROR LINE)+")")
