#DECLARE(a : Text; $b Integer; $c, $d)
