#DECLARE($p : Text)
var $p : Text
var $q : Integer
$q:=$p
