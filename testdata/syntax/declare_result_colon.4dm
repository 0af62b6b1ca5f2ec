#DECLARE($a : Text) $r : Text
