// docs: commands/string, Concepts/null-undefined
// String of numbers, Booleans, times, Null and undefined values.

var $o : Object:={}

ALERT(String(5)+" "+String(1.50)+" "+String(-0.25)+" "+String(True)+" "+String(?01:02:03?)+" "+String("x"))
ALERT("["+String($o.none)+"] "+String(Null)+" "+String(10^20)+" "+String(1/3))
