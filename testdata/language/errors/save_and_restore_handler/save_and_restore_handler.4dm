// docs: commands/method-called-on-error
// A handler is replaced for a while and put back.

ON ERR CALL("first")
guarded
throw(3)
