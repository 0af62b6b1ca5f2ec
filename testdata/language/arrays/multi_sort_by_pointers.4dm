// docs: commands/multi-sort-array
// The second form: an array of pointers and one of orders.

ARRAY TEXT(cities; 3)
ARRAY LONGINT(ids; 3)
ARRAY POINTER(pointers_Array; 2)
ARRAY LONGINT(sorts_Array; 2)
cities{1}:="b"
cities{2}:="c"
cities{3}:="a"
ids{1}:=1
ids{2}:=2
ids{3}:=3
pointers_Array{1}:=->cities
sorts_Array{1}:=-1
pointers_Array{2}:=->ids
sorts_Array{2}:=0
MULTI SORT ARRAY(pointers_Array; sorts_Array)
ALERT(cities{1}+cities{2}+cities{3}+" "+String(ids{1})+String(ids{2})+String(ids{3}))
