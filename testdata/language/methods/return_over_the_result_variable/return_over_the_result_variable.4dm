// docs: Concepts/parameters
// return with a value sets the result and ends the method at once.

ALERT(String(twenty)+" "+String(early))
