// docs: Concepts/operators
// & and | evaluate both operands, && and || the second one only when it counts.

If (say("a"; False) & say("b"; True))
	ALERT("not here")
End if 
If (say("c"; True) | say("d"; False))
	ALERT("yes")
End if 
If (say("e"; False) && say("f"; True))
	ALERT("not here")
End if 
If (say("g"; True) || say("h"; False))
	ALERT("yes")
End if 
If (say("i"; True) && say("j"; True))
	ALERT("yes")
End if 
