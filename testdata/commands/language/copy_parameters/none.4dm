#DECLARE -> $result : Integer
$result:=Copy parameters.length+Copy parameters(3).length
