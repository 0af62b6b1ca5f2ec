// hello: the smallest program, for the start-up time.
LOG EVENT(Into system standard outputs; "hello, world\n")
