$t:=string(current  date)
alert($t)
if(TRUE)&(not(false))
$x:=is text
end if
Date:=3
var date:Date
$o:={date:1;TRUE:2}
myMethod
my Method With Blanks
other_method ( 1 )
$p:=this.ALERT
