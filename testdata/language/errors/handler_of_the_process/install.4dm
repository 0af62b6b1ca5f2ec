ON ERR CALL("onError")
