property children : Collection:=[]

shared Class constructor()
	This.root:=New shared object("size"; 0)

shared Function add($name : Text)
	This.children.push($name)
	This.root.size:=This.root.size+1
