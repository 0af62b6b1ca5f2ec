// docs: Concepts/null-undefined
// An undefined value is equal to no value of a scalar type, not even the empty one.

var $o : Object:={}

ALERT(String($o.u="")+String($o.u=0)+String($o.u=False)+String($o.u=!00-00-00!)+String($o.u=?00:00:00?))
ALERT(String($o.u#"")+String($o.u#0))
