throw({message: "one"; deferred: True})
throw({message: "two"; deferred: True})
throw({message: "three"; deferred: True})
