// docs: Concepts/error-handling
// An error deep in called methods goes back to the latest Try.

ALERT(String(Try(first(3))=Null)+" "+Last errors[0].message)
