// docs: commands/log-event
// Into system standard outputs: importance 0 and 1 go to standard output, 2 to standard error; no line end is added.

LOG EVENT(Into system standard outputs; "a"; Information message)
LOG EVENT(Into system standard outputs; "b"; Warning message)
LOG EVENT(Into system standard outputs; "c\n")
LOG EVENT(Into system standard outputs; "an error\n"; Error message)
LOG EVENT(Into system standard outputs; "wrong importance\n"; 99)
LOG EVENT("dropped")
LOG EVENT(Into 4D diagnostic log; "dropped")
