// variables_untyped: without any declaration: process variables, changed by a method; peers use global ones.
count:=0
total:=0
For ($i; 1; 3200000)
	step
End for 
LOG EVENT(Into system standard outputs; String(count)+" "+String(total)+"\n")
