property balance; moves

Class constructor($balance)
	This.balance:=$balance
	This.moves:=0

Function deposit($amount)
	This.balance:=This.balance+$amount
	This.count()

Function withdraw($amount)
	If (This.balance<$amount)
		return False
	End if 
	This.balance:=This.balance-$amount
	This.count()
	return True

Function count()
	This.moves:=This.moves+1
