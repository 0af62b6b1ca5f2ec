#DECLARE($s : Object; $signal : 4D.Signal)
var $i : Integer
For ($i; 1; 250)
	Use ($s)
		$s.n:=$s.n+1
	End use 
End for 
$signal.trigger()
