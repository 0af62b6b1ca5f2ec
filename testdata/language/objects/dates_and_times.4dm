// docs: Concepts/object
// An object keeps dates as dates.

var $o : Object

$o:={d: !2024-02-29!}
ALERT(String(Value type($o.d)=Is date))
ALERT(String($o.d+1=!2024-03-01!))
