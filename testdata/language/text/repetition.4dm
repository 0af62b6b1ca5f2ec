// docs: Concepts/string
// A text is repeated; fractions of the number are dropped, less than once is empty.

ALERT("ab"*3+"|"+("ab"*0)+"|"+("ab"*-2)+"|"+("ab"*2.9))
