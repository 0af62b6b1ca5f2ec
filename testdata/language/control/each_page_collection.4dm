// docs: Concepts/control-flow
// The page's example: counting in a collection.

C_COLLECTION($nums)
$nums:=New collection(10; 5001; 6665; 33; 1; 42; 7850)
C_LONGINT($item; $vEven; $vOdd; $vUnder; $vOver)
For each ($item; $nums)
	If ($item%2=0)
		$vEven:=$vEven+1
	Else 
		$vOdd:=$vOdd+1
	End if 
	Case of 
		: ($item<5000)
			$vUnder:=$vUnder+1
		: ($item>6000)
			$vOver:=$vOver+1
	End case 
End for each 
ALERT(String($vEven)+" "+String($vOdd)+" "+String($vUnder)+" "+String($vOver))
