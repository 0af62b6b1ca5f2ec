#DECLARE($a : Text; $b : Text; $c : Text)

ALERT($a+$b+$c)
