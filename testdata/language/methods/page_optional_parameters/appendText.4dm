#DECLARE($message : Text; $path : Text; $wpArea : Object)

Case of 
	: (Count parameters>=3)
		ALERT($message+" with area "+String($wpArea#Null))
	: (Count parameters>=2)
		ALERT($message+" to "+$path)
	Else 
		ALERT($message)
End case 
