// docs: Concepts/parameters
// In #DECLARE a type belongs to one parameter: the others are Variants.

show("text"; "text")
show(5; "text")
Try
	show("text"; 5)
	ALERT("no error")
Catch
	ALERT("error")
End try
