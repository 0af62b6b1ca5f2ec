// docs: commands/throw
// With a handler, several throw in a row are all reported.

ON ERR CALL("onError")
throw(1)
throw(2; "two")
throw(3)
ALERT("end")
