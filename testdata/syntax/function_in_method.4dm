$x:=1
Function foo()
property a : Text
Class constructor
