If ($a)
	f
End if;
End if
