property itemList : Collection:=[]

session singleton Class constructor()

shared Function addItem($item : Text)
	This.itemList.push($item)
