// docs: Concepts/error-handling
// A deferred error outside of Try: the method runs to its end, then the error ends the process.
//tetra: status=1

throw({message: "later"; errCode: 9; deferred: True})
ALERT("to the end")
