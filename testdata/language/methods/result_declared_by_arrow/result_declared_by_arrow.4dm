// docs: Concepts/parameters
// A result variable begins with the default of its type and is returned as it is at the end.

ALERT("["+nothing+"] "+String(ten))
