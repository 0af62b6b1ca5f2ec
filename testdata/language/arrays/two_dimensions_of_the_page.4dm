// docs: Concepts/arrays
// Rows and columns.

ARRAY TEXT(atTopics; 100; 50)
atTopics{8}{5}:="fifth of eighth"
ALERT(String(Size of array(atTopics))+" "+String(Size of array(atTopics{17}))+" "+atTopics{8}{5})
ALERT(String(Type(atTopics)=Array 2D)+" "+String(Type(atTopics{20})=Text array))
