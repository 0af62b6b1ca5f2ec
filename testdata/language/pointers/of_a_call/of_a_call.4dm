// docs: Concepts/pointer
// The result of a call can be followed at once.

ofThisTest1:=10
ofThisTest2:=20
ALERT(String(choosePointer(2)->))
(choosePointer(1))->:=11
ALERT(String(ofThisTest1))
ALERT(String(choosePointer(2)->+1))
