// docs: commands/on-err-call
// An error in the handler itself is not handled by it: "4D takes over error handling", and without a dialog that ends the process.
//tetra: status=1

ON ERR CALL("onError")
throw(1; "first")
ALERT("not here")
