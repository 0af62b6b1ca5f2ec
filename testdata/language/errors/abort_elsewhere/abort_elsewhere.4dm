// docs: commands/abort
// ABORT ends the code of the process also outside of a handler, without an error.

deep
ALERT("not here")
