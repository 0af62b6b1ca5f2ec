// docs: commands/ob-get, Concepts/object
// A time in an object is the number of its seconds; OB Get makes a time of it again.

var $o : Object:={t: ?01:00:00?}

$o.u:=?00:01:00?
OB SET($o; "v"; ?00:00:01?)
ALERT(JSON Stringify($o)+" "+String(Value type($o.t)=Is real))
ALERT(String(OB Get($o; "t"; Is time))+" "+String(Time($o.u)))
