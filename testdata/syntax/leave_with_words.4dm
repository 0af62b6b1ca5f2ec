While ($a)
	break 2
	continue loop
End while
