#DECLARE($p : Text)
var $p : Integer
ALERT($p)
