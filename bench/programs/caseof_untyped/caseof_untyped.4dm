// caseof_untyped: without any declaration: one of seven branches chosen by a number.
$a:=0
For ($i; 1; 7500000)
	$op:=$i%7
	Case of 
		: ($op=0)
			$a:=$a+1
		: ($op=1)
			$a:=$a+$i
		: ($op=2)
			$a:=$a-$i
		: ($op=3)
			$a:=$a+3
		: ($op=4)
			$a:=$a-5
		: ($op=5)
			$a:=$a+7
		Else 
			$a:=$a%100003
	End case 
End for 
LOG EVENT(Into system standard outputs; String($a)+"\n")
