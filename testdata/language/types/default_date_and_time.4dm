// docs: Concepts/data-types
// A declared Date is the null date, a Time 00:00:00.

var $d : Date
var $h : Time

ALERT(String($d=!00-00-00!)+" "+String($h)+" "+String(Type($d)=Is date)+" "+String(Type($h)=Is time))
