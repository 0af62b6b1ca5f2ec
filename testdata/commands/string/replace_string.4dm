// docs: commands/replace-string
// All occurrences or the first ones; * compares exactly.

ALERT(String(Replace string("Willow"; "ll"; "d")))
ALERT(String(Replace string("Shout"; "o"; "")))
ALERT(String(Replace string("Crème brûlée"; "Brulee"; "caramel")))
ALERT(String(Replace string("Crème brûlée"; "Brulee"; "caramel"; *)))
ALERT(String(Replace string("aaaa"; "a"; "b"; 2)))
ALERT(String(Replace string("aaaa"; "a"; "b"; 0)))
ALERT(String(Replace string("abc"; ""; "x")))
ALERT(String(Replace string("aaa"; "aa"; "b")))
ALERT(String(Replace string("a"+Char(9)+"b"; Char(9); ","; *)))
ALERT(String(Replace string("x.y"; "."; "@")))
