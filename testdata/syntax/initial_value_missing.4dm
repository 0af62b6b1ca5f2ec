var $a : Text:=
var $b:=
