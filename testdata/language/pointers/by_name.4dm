// docs: commands/get-pointer
// Get pointer gives a pointer to a process variable, an interprocess variable or an element by its name.

namedByThisTest:=5
<>namedByThisTest:=6
ARRAY LONGINT(arrayOfThisTest; 3)
arrayOfThisTest{2}:=7
ALERT(String(Get pointer("namedByThisTest")->))
ALERT(String(Get pointer("<>namedByThisTest")->))
ALERT(String(Get pointer("arrayOfThisTest{2}")->))
