singleton Class constructor
	This.made:=Num(Storage.made)+1
