// docs: Concepts/object, Concepts/null-undefined, Concepts/variables (a variable without a type takes any value)
// The same line reads, writes and indexes what the variable holds at that moment: an object has properties, an element of a collection is found
// by its number from 0, a property that is not there and an element that is not there are Undefined, numbers, texts and Null have neither.
// The pages tell of errors and give them no numbers: -10701 is what has no properties or elements, 8 a property named by a number.

For each ($v; [{x: 1}; 5; "text"; [7; 8]; Null; {y: 2}; True; {x: 4}])
	$a:=$v
	$line:=""
	Try
		$r:=$a.x
		$line:=$line+"read "+(Undefined($r) ? "undefined" : String($r))
	Catch
		$line:=$line+"read error "+String(Last errors[0].errCode)
	End try
	Try
		$a.x:=3
		$line:=$line+", written "+String($a.x)
	Catch
		$line:=$line+", write error "+String(Last errors[0].errCode)
	End try
	Try
		$r:=$a[1]
		$line:=$line+", element "+String($r)
	Catch
		$line:=$line+", element error "+String(Last errors[0].errCode)
	End try
	ALERT($line)
End for each
