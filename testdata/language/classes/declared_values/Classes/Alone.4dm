property n : Integer:=1
property list : Collection:=[1; {deep: [2]}]
property map : Object:={a: {b: "c"}}
property at : Time:=?00:01:00?
property day : Date:=!2026-11-27!
property none : Variant:=Null
property later : Text

Function count() : Integer
	return This.list.length
