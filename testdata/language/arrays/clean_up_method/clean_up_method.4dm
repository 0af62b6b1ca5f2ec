// docs: commands/find-in-array
// The page's example: a method that deletes empty elements through a pointer.

ARRAY TEXT(atSomeValues; 5)
atSomeValues{2}:="two"
atSomeValues{5}:="five"
CLEAN UP ARRAY(->atSomeValues)
ALERT(String(Size of array(atSomeValues))+" "+atSomeValues{1}+" "+atSomeValues{2})
