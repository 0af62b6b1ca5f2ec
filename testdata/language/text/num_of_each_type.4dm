// docs: commands/num
// Num of texts, Booleans and undefined values.

var $o : Object:={}

ALERT(String(Num("A1B2C3"))+" "+String(Num("12-4"))+" "+String(Num("-9"))+" "+String(Num("1e2"))+" "+String(Num(""))+" "+String(Num("none")))
ALERT(String(Num(True))+" "+String(Num(False))+" "+String(Num($o.none)))
