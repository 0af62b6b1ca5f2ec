// docs: commands/throw
// A deferred error calls the handler when the method returns; then the caller goes on with its next line.

ON ERR CALL("onError")
defers
ALERT("next line")
