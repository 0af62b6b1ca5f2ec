// docs: commands/position ("ignorable" characters)
// Control characters do not count when texts are compared; tab and line ends do.

ALERT(String(Char(1)=""))
ALERT(String("a"+Char(2)+"b"="ab"))
ALERT(String(Char(Tab)=""))
ALERT(String("a\nb"="ab"))
