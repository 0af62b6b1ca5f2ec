#DECLARE -> $r : Text
