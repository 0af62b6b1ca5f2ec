#DECLARE($param1 : Text)

ALERT("First parameter: "+$param1)
For ($i; 2; Count parameters)
	ALERT("parameter "+String($i)+": "+String(${$i}))
End for 
