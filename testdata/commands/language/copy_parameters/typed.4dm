#DECLARE($from : Variant; $t : Text; ... : Real) -> $result : Collection
$result:=Copy parameters($from)
