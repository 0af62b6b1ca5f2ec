If ($a)
End while
