// docs: Concepts/collection
// The page's example: functions that change a collection return it.

$col:=New collection(5; 20)
$col2:=$col.push(10; 100).sort()
ALERT(JSON Stringify($col2)+" "+String($col2=$col))
