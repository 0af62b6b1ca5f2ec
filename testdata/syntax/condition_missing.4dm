If
End if
While
End while
Repeat
Until
Case of
	:
End case
