// docs: commands/on-err-call
// A handler belongs to the process, not to the method that installed it.

install
throw(4)
ALERT("end")
