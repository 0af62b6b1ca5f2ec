// fib_untyped: fib with numbered parameters and no declaration at all.
LOG EVENT(Into system standard outputs; String(fibonacci(33))+"\n")
