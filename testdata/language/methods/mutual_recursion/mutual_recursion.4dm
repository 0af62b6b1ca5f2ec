// docs: Concepts/methods
// Methods may call each other recursively.

ALERT(String(even(10))+" "+String(odd(10)))
