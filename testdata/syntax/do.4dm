While ($a<3) do
	$a+=1
End while
