#DECLARE($myText : Text; $n : Integer; $v : Variant)

ALERT("["+$myText+"] "+String($n)+" "+String(Undefined($v))+" "+String(Count parameters))
