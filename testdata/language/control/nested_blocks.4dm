// docs: Concepts/control-flow
// Blocks of every kind inside each other.

var $i : Integer
var $t : Text
var $k : Text

For ($i; 1; 3)
	If ($i#2)
		Case of 
			: ($i=1)
				While (Length($t)<2)
					$t+="w"
				End while 
			: ($i=3)
				Repeat 
					For each ($k; {r: 1})
						$t+=$k
					End for each 
				Until (Length($t)>3)
		End case 
	Else 
		Try
			$t+="t"
		End try
	End if 
End for 
ALERT($t)
