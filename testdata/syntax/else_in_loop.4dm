If ($a)
	While ($b)
		foo
	Else
		bar
	End while
End if
