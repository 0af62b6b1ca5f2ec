property a=1
property b : 
property c; d : Text:="x"
property e, f : Text
property g := 
Function f
