throw(5; "bad")
