// docs: Concepts/null-undefined
// The cast commands make an empty value of an undefined one.

var $o : Object:={}

ALERT("["+String($o.a.b)+"] "+String(Num($o.a.b))+" "+String(Bool($o.a.b))+" "+String(Date($o.a.b)=!00-00-00!)+" "+String(Time($o.a.b)))
ALERT("["+Lowercase(String($o.a.b))+"]")
