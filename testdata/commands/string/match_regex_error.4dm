// docs: commands/match-regex
// A pattern that cannot be read is an error, which can be caught.

Try
	$found:=Match regex("("; "abc"; 1)
Catch
	ALERT("caught")
End try
Try
	$found:=Match regex("[a"; "abc"; 1)
Catch
	ALERT("caught")
End try
