#DECLARE($p : Text) -> $r : Text
ARRAY TEXT($p; 0)
ARRAY TEXT($r; 0)
