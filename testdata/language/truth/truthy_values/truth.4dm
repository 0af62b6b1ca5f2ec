#DECLARE($v : Variant) -> $r : Text

$r:=$v ? "truthy" : "falsy"
