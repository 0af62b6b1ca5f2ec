// substring_untyped: without any declaration: a text compared with a word at each of its positions.
$t:="lorem ipsum dolor sit amet "*1000
$found:=0
For ($round; 1; 100)
	For ($i; 1; Length($t)-4)
		If (Substring($t; $i; 5)="dolor")
			$found:=$found+1
		End if 
	End for 
End for 
LOG EVENT(Into system standard outputs; String($found)+"\n")
