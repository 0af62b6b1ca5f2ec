#DECLARE -> $r
