// docs: Concepts/operators
// The page's example: getPointer()->+=1 calls the method once.

counter:=5
getPointer->+=1
ALERT(String(counter))
getPointer()->*=2
ALERT(String(counter))
