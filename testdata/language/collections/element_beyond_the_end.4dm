// docs: Concepts/collection
// An element beyond the end reads as undefined. The page does not say so.

var $c : Collection:=[1]

ALERT(String(Undefined($c[1]))+" "+String($c[5]=Null)+" "+String($c.length))
