Class extends Account

Class constructor($balance; $floor)
	Super($balance)
	This.floor:=$floor

Function withdraw($amount)
	If (This.balance-$amount<This.floor)
		return False
	End if 
	return Super.withdraw($amount)
