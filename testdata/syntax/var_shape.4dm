var
var $a :
var $a : Text=1
var $a=1
var $a Text
var $a as Text
var $a; $b : Integer:=1
var $a; : Text
var 5 : Text
var $x : 5
