// docs: Concepts/control-flow
// Structures may be nested; here 40 deep by a recursive Case of, If, For, While, Repeat and For each.

var $n : Integer

For ($a; 1; 2)
	For each ($b; [1; 2])
		$w:=0
		While ($w<2)
			$w+=1
			Repeat 
				Case of 
					: ($a=1)
						If ($b=1)
							Try
								For ($c; 1; 2)
									If ($c=1)
										$n+=1
									Else 
										$n+=10
									End if 
								End for 
							Catch
							End try
						End if 
					Else 
						$n+=100
				End case 
			Until (True)
		End while 
	End for each 
End for 
ALERT(String($n))
