// docs: Concepts/control-flow
// continue starts the next turn: For counts on, While and Repeat test.

var $s : Text
var $n : Integer

For ($i; 1; 4)
	If ($i%2=0)
		continue
	End if 
	$s+=String($i)
End for 
For each ($v; [1; 2; 3])
	If ($v=2)
		continue
	End if 
	$s+=String($v)
End for each 
While ($n<4)
	$n+=1
	If ($n=2)
		continue
	End if 
	$s+=String($n)
End while 
Repeat 
	$n-=1
	If ($n=2)
		continue
	End if 
	$s+=String($n)
Until ($n<=0)
ALERT($s)
