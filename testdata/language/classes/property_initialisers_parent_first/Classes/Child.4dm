Class extends Parent
property b : Text:="child"
