$a:=f("a";\
"b"; \
   "c")
If ($a)&\
($b) |	\
	($c)
$d:=New object("k";1;\
/* comment */"l";2)
$x:=$c\2\
+1
$y:=$a ? \
1 \
: 2
$z:=$o\
.first()\
.second() \

End if \
// done
