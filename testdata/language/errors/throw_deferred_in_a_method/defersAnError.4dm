throw({message: "later"; deferred: True})
ALERT("the method goes on")
