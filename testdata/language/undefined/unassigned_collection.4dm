// docs: Concepts/null-undefined
// A Collection that was declared and never assigned is Null; its length is 0.

var $c : Collection

ALERT(String($c=Null))
ALERT(String($c.length))
