foreach ($x; $c)
	f
End for each
