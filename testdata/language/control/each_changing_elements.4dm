// docs: Concepts/control-flow, Concepts/number
// An Integer in For each over numbers: rounded as an assignment rounds; the body changes the elements to come, makes the collection longer (the number of
// turns stays), shorter, or one of values of other kinds, of which a Text and Null are errors of the loop.

var $c : Collection
var $n; $sum : Integer
var $turns : Text

For each ($n; New collection(1; 2.4; 2.5; -2.5; 1e10; -0.4))
	$turns:=$turns+" "+String($n)
End for each 
ALERT($turns)

$c:=New collection(1; 2; 3; 4)
$turns:=""
For each ($n; $c)
	$turns:=$turns+" "+String($n)
	If ($n<3)
		$c[$n]:=$c[$n]*10
		$c.push(99)
	End if 
End for each 
ALERT($turns+" "+$c.join(","))

$c:=New collection(1; 2; 3; 4)
$turns:=""
For each ($n; $c)
	$turns:=$turns+" "+String($n)
	$c.pop()
End for each 
ALERT($turns)

$c:=New collection(1; 2; 3; 4; 5)
$turns:=""
For each ($n; $c)
	$turns:=$turns+" "+String($n)
	If ($n=2)
		$c[3]:=?00:00:07?
	End if 
	If ($n=5)
		break
	End if 
	If ($n=1)
		continue
	End if 
	$turns:=$turns+"."
End for each 
ALERT($turns)

$c:=New collection(1; 2; 3)
Try
	For each ($n; $c)
		$turns:=String($n)
		$c[1]:=Null
	End for each 
Catch
	ALERT($turns+" "+String(Last errors[0].errCode)+" "+Last errors[0].message)
End try

$c:=New collection(1; 2; 3)
Try
	For each ($n; $c)
		$turns:=String($n)
		$c[1]:="two"
	End for each 
Catch
	ALERT($turns+" "+String(Last errors[0].errCode)+" "+Last errors[0].message)
End try

$c:=New collection(1; 2; 3; 4)
Try
	For each ($n; $c)
		$turns:=String($n)
		If ($n=3)
			throw(New object("errCode"; 1234; "message"; "three"))
		End if 
	End for each 
Catch
	ALERT($turns+" "+String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
For each ($n; New shared collection(4; 5))
	$sum:=$sum+$n
End for each 
ALERT(String($sum))
