// docs: Concepts/parameters
// Older ways to declare numbered parameters.

ALERT(withDirectives("a"; 2))
ALERT(withVar("a"; 2))
ALERT(String(withRest(1; 2; 3)))
