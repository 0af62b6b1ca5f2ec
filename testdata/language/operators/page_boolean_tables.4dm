// docs: Concepts/boolean
// The truth table of &, and the page's exclusive disjunction.

var $a; $b : Boolean

For each ($a; [True; False])
	For each ($b; [True; False])
		ALERT(String($a & $b)+" "+String($a | $b)+" "+String(($a | $b) & Not($a & $b)))
	End for each 
End for each 
