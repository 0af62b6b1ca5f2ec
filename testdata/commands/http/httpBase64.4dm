#DECLARE($text : Text)->$encoded : Text
BASE64 ENCODE($text; $encoded)
