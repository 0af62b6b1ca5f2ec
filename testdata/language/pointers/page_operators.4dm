// docs: Concepts/pointer
// The page's table: pointers are compared by what they refer to.

vPtrA:=->anObject
vPtrB:=->anObject
vPtrC:=->anotherObject
ALERT(String(vPtrA=vPtrB)+String(vPtrA=vPtrC)+String(vPtrA#vPtrC)+String(vPtrA#vPtrB))
