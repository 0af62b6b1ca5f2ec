#DECLARE($price : Real) -> $total : Real
$total:=$price*1.2
