// docs: Concepts/pointer
// The page's examples of pointers to elements and to arrays.

ARRAY REAL($anArray; 10)
$ElemPtr:=->$anArray{1}
$ElemPtr->:=8
$ArrPtr:=->$anArray
$ArrPtr->{4}:=84
SORT ARRAY($ArrPtr->; >)
ALERT(String($anArray{9})+" "+String($anArray{10})+" "+String($ArrPtr->{10}))
