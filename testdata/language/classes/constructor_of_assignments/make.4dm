#DECLARE($a; $b) -> $thing : cs.Thing

$thing:=cs.Thing.new($a; $b)
