// docs: API/CollectionClass (orderBy: "If you pass no parameter, the function orders scalar values in the collection in ascending order"; multiSort: "called with no parameters, the
// function has the same effect as the .sort() function"), Concepts/null-undefined (Null is a value of variables of the collection type). The page is silent about Null here: a
// collection of criteria, or of collections to sort, that is Null holds none.
var $c; $none : Collection
var $o : Object
$o:={n: Null}
$c:=[3; "é"; 1; Null; "a"; 2]
ALERT(JSON Stringify($c.orderBy(Null))+" "+JSON Stringify($c))
ALERT(JSON Stringify($c.orderBy($none))+JSON Stringify($c.orderBy($o.n))+JSON Stringify($c.orderBy([])))
ALERT(String($c.orderBy(Null).equal($c.orderBy())))

ALERT(JSON Stringify($c.multiSort(Null))+" "+JSON Stringify($c))
$c:=[3; 1; 2]
$c.multiSort($none)
ALERT($c.join(","))
$c:=[3; 1; 2]
$c.multiSort(Formula($1.value>$1.value2); $o.n)
ALERT($c.join(","))

// An element that is Null is no criterion and no collection.
$c:=[3; 1; 2]
For each ($f; [Formula($1.orderBy([Null])); Formula($1.orderBy([{propertyPath: Null}])); Formula($1.multiSort([Null])); Formula($1.multiSort([{collection: Null}]))])
	Try
		ALERT(JSON Stringify($f.call(Null; $c)))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
ALERT($c.join(","))
