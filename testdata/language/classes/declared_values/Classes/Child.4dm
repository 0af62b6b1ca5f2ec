Class extends Filled

property own : Integer:=7

Class constructor($name)
	Super($name; 3)
	This.own:=This.own+1
