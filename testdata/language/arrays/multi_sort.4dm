// docs: commands/multi-sort-array
// Sorting by several arrays, others are rearranged with them.

ARRAY TEXT(cities; 4)
ARRAY LONGINT(salaries; 4)
ARRAY TEXT(names; 4)
cities{1}:="Rome"
cities{2}:="Bonn"
cities{3}:="Rome"
cities{4}:="Bonn"
salaries{1}:=10
salaries{2}:=20
salaries{3}:=30
salaries{4}:=40
names{1}:="a"
names{2}:="b"
names{3}:="c"
names{4}:="d"
MULTI SORT ARRAY(cities; >; salaries; <; names)
For ($i; 1; 4)
	ALERT(cities{$i}+" "+String(salaries{$i})+" "+names{$i})
End for 
