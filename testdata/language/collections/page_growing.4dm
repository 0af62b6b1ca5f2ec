// docs: Concepts/collection
// The page's example: elements between are Null.

var myCol : Collection

myCol:=New collection("A"; "B")
myCol[5]:="Z"
ALERT(JSON Stringify(myCol)+" "+String(myCol[2]=Null)+" "+String(Value type(myCol[3])=Is null))
