// words_untyped: without any declaration: lines of words, split and counted into an object.
$seed:=42
$letters:=0
$count:=New object
For ($line; 1; 3000)
	$list:=New collection
	For ($i; 1; 100)
		$seed:=$seed*3877+29573%139968
		$list.push("w"+String($seed%5000))
	End for 
	$text:=$list.join(" ")
	$letters:=$letters+Length($text)
	For each ($word; Split string($text; " "))
		If ($count[$word]=Null)
			$count[$word]:=1
		Else 
			$count[$word]:=$count[$word]+1
		End if 
	End for each 
End for 

$most:=0
$distinct:=0
For each ($key; $count)
	$distinct:=$distinct+1
	If ($count[$key]>$most)
		$most:=$count[$key]
	End if 
End for each 
LOG EVENT(Into system standard outputs; String($letters)+" "+String($distinct)+" "+String($most)+"\n")
