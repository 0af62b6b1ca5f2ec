throw({errCode: 1; message: "one"; deferred: True})
throw({errCode: 2; message: "two"; deferred: True})
