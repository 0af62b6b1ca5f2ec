For $i:=1 to 10
End for
For ($i:=1; 10)
End for
For ($i; 1)
End for
For ($i; 1; 10; 2; 3)
End for
For ($i, 1, 10)
End for
