For ($i; 1; 10
End for
