// docs: commands/execute-formula
// The same line is executed again and again with the values of the moment.

var $i; $sum : Integer

For ($i; 1; 100)
	EXECUTE FORMULA("$sum:=$sum+$i")
End for 
ALERT(String($sum))
