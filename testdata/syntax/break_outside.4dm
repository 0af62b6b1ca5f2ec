break
If ($a)
	continue
End if
While ($a)
	If ($b)
		break
	End if
End while
