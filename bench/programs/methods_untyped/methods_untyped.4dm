// methods_untyped: without any declaration: class functions, one overridden, called on instances of two classes.
$accounts:=[cs.Account.new(1000); cs.Savings.new(1000; 500); cs.Account.new(0)]
$refused:=0
For ($i; 1; 300000)
	For each ($account; $accounts)
		If (Not($account.withdraw($i%100)))
			$refused:=$refused+1
			$account.deposit($i%70+10)
		End if 
	End for each 
End for 
LOG EVENT(Into system standard outputs; String($refused)+" "+String($accounts[0].moves)+" "+String($accounts[1].moves)+" "+String($accounts[2].balance)+"\n")
