// docs: Concepts/pointer
// A pointer to a local of a calling method works as long as that method runs, through several calls.

var $n : Integer

one(->$n)
ALERT(String($n))
