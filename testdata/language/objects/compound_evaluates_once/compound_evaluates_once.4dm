// docs: Concepts/operators
// The expression left of a compound assignment is evaluated once.

theObject:={n: 1; c: [1; 2]}
obj.n+=5
obj.c[index]+=10
ALERT(JSON Stringify(theObject))
