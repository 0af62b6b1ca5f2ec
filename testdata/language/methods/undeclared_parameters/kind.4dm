#DECLARE($a) -> $r

$r:=String(Value type($a))+Choose(Value type($a)=Is real; " number"; " other")
