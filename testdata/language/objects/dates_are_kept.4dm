// docs: Concepts/object
// A date in an object is a date.

var $o : Object:={d: !2024-02-29!}

ALERT(String(Value type($o.d)=Is date)+" "+String($o.d+1=!2024-03-01!)+" "+JSON Stringify($o))
