#DECLARE -> $r : Object
