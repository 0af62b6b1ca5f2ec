#DECLARE -> $p : Pointer

var $local : Integer

$local:=5
$p:=->$local
