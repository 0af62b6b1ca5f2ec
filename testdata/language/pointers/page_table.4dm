// docs: Concepts/pointer
// The page's table of what pointers refer to: variable, array, element, object.

Variable:="v"
vpVar:=->Variable
vpVar->:="John"
ALERT(Variable)
ARRAY TEXT(anArray; 3)
ARRAY TEXT(Arr; 2)
Arr{1}:="b"
Arr{2}:="a"
vpArr:=->anArray
COPY ARRAY(Arr; vpArr->)
SORT ARRAY(vpArr->; >)
ALERT(anArray{1}+anArray{2}+String(Size of array(vpArr->)))
vpElem:=->anArray{1}
vpElem->:="John"
ALERT(anArray{1}+" "+vpElem->)
myObject:={}
vpObj:=->myObject
vpObj->myProp:="John"
ALERT(vpObj->myProp+" "+JSON Stringify(myObject))
