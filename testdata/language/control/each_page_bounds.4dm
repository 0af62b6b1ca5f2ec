// docs: Concepts/control-flow
// The page's example of begin and end. Its $item is declared a Text; the elements of $col are texts.

C_COLLECTION($col; $col2)
$col:=New collection("a"; "b"; "c"; "d"; "e")
$col2:=New collection(1; 2; 3)
C_TEXT($item)
For each ($item; $col; 0; 3)
	$col2.push($item)
End for each 
ALERT(JSON Stringify($col2))
For each ($item; $col; -2; -1)
	$col2.push($item)
End for each 
ALERT(JSON Stringify($col2))
