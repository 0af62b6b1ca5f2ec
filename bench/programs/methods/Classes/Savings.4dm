Class extends Account

Class constructor($balance : Integer; $floor : Integer)
	Super($balance)
	This.floor:=$floor

Function withdraw($amount : Integer) : Boolean
	If (This.balance-$amount<This.floor)
		return False
	End if 
	return Super.withdraw($amount)
