// docs: API/CollectionClass
// Mixed values are sorted by type: null, Booleans, texts, numbers, objects, collections, dates.

var $c : Collection
var $v : Variant
var $types : Text

$c:=[!2024-01-01!; 2; "b"; []; True; {}; Null; "a"; 1; False]
$c.sort()
For each ($v; $c)
	Case of 
		: (Value type($v)=Is null)
			$types+="null "
		: (Value type($v)=Is boolean)
			$types+=String($v)+" "
		: (Value type($v)=Is text)
			$types+=$v+" "
		: (Value type($v)=Is real)
			$types+=String($v)+" "
		: (Value type($v)=Is object)
			$types+="object "
		: (Value type($v)=Is collection)
			$types+="collection "
		: (Value type($v)=Is date)
			$types+="date "
	End case 
End for each 
ALERT($types)
