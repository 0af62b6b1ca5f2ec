// docs: commands/sort-array
// Other arrays follow the first one; < sorts downwards.

ARRAY TEXT($names; 3)
ARRAY LONGINT($ids; 3)
$names{1}:="b"
$names{2}:="C"
$names{3}:="a"
$ids{1}:=1
$ids{2}:=2
$ids{3}:=3
SORT ARRAY($names; $ids; >)
ALERT($names{1}+$names{2}+$names{3}+" "+String($ids{1})+String($ids{2})+String($ids{3}))
SORT ARRAY($names; $ids; <)
ALERT($names{1}+$names{2}+$names{3}+" "+String($ids{1})+String($ids{2})+String($ids{3}))
SORT ARRAY($names)
ALERT($names{1}+$names{2}+$names{3})
