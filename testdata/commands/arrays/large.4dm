// docs: commands/insert-in-array, commands/copy-array, commands/delete-from-array, commands/multi-sort-array, commands/sort-array, commands/find-in-sorted-array
// A hundred thousand elements, other scripts, two levels of order; nothing inserted, nothing deleted, empty arrays.

var $i; $first; $last : Integer
ARRAY TEXT($name; 100000)
ARRAY LONGINT($group; 100000)
ARRAY REAL($none; 0)
For ($i; 1; 100000)
	$name{$i}:=Choose($i%3; "Ärmel"; "zebra"; "日本")+String($i%10)
	$group{$i}:=$i%5
End for
COPY ARRAY($name; $copy)
COPY ARRAY($none; $empty)
$copy{1}:="changed"
ALERT(String(Size of array($copy))+" "+$name{1}+" "+$copy{100000}+" "+String(Size of array($empty)))
INSERT IN ARRAY($copy; 2; 50000)
INSERT IN ARRAY($copy; 1000000; 10)
INSERT IN ARRAY($copy; 1; 0)
INSERT IN ARRAY($empty; 1; 2)
ALERT(String(Size of array($copy))+" ["+$copy{2}+"] "+$copy{50002}+" "+$copy{150000}+" ["+$copy{150010}+"] "+String(Size of array($empty)))
DELETE FROM ARRAY($copy; 2; 50000)
DELETE FROM ARRAY($copy; 1; 0)
DELETE FROM ARRAY($copy; 100001; 1000000)
ALERT(String(Size of array($copy))+" "+$copy{2}+" "+$copy{100000})

// groups from the last to the first, names in each from A on
MULTI SORT ARRAY($group; <; $name; >; $copy)
ALERT(String($group{1})+$name{1}+" "+String($group{20000})+$name{20000}+" "+String($group{20001})+$name{20001}+" "+String($group{100000})+$name{100000})
SORT ARRAY($name; >)
ALERT($name{1}+" "+$name{50000}+" "+$name{100000})
ALERT(String(Find in sorted array($name; "ARMEL0"; >; $first; $last))+" "+String($first)+" "+String($last)+" "+String(Find in sorted array($name; "aaa"; >; $first; $last))+" "+String($first)+" "+String($last))
ALERT(String(Find in sorted array($name; "語"; >; $first; $last))+" "+String($first)+" "+String(Find in sorted array($empty; 1; >; $first; $last))+" "+String($first))
SORT ARRAY($none; <)
MULTI SORT ARRAY($none; >)
ALERT(String(Size of array($none)))
