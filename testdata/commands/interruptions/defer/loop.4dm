var $i : Integer
For ($i; 1; 3)
	defer(ALERT("loop "+String($i)))
End for
