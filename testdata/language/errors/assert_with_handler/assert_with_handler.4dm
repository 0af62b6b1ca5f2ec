// docs: commands/assert
// A false assertion calls the handler, and the next line is run.

ON ERR CALL("onError")
ASSERT(False; "Search for a blank client name")
ALERT("next")
