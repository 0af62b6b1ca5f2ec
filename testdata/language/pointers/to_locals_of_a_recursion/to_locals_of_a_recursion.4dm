// docs: Concepts/pointer
// Each call of a recursive method has locals of its own, and pointers tell them apart.

var $nil : Pointer

ALERT(down(3; $nil))
