property balance; moves : Integer

Class constructor($balance : Integer)
	This.balance:=$balance
	This.moves:=0

Function deposit($amount : Integer)
	This.balance:=This.balance+$amount
	This.count()

Function withdraw($amount : Integer) : Boolean
	If (This.balance<$amount)
		return False
	End if 
	This.balance:=This.balance-$amount
	This.count()
	return True

Function count()
	This.moves:=This.moves+1
