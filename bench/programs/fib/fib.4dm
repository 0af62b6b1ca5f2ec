// fib: method calls and small integer arithmetic.
LOG EVENT(Into system standard outputs; String(fibonacci(33))+"\n")
