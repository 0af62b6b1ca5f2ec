throw({message: "later"; errCode: 9; deferred: True})
ALERT("to the end")
