// docs: Concepts/null-undefined
// Null is not for text, numbers, Booleans, dates, times and Blobs.

var $t : Text
var $i : Integer
var $r : Real
var $b : Boolean
var $d : Date
var $h : Time
var $x : Blob
var $p : Pointer

For each ($name; ["t"; "i"; "r"; "b"; "d"; "h"; "x"])
	Case of 
		: ($name="t")
			$p:=->$t
		: ($name="i")
			$p:=->$i
		: ($name="r")
			$p:=->$r
		: ($name="b")
			$p:=->$b
		: ($name="d")
			$p:=->$d
		: ($name="h")
			$p:=->$h
		: ($name="x")
			$p:=->$x
	End case 
	Try
		$p->:=Null
		ALERT($name+": no error")
	Catch
		ALERT($name+": error "+String(Last errors[0].errCode))
	End try
End for each 
