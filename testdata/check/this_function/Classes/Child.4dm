Class extends Plain
Function start
	This.anything()
