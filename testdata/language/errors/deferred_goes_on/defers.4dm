throw({message: "later"; deferred: True})
ALERT("to the end")
