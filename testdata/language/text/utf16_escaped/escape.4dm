#DECLARE($t : Text) -> $r : Text

var $i; $code : Integer

For ($i; 1; Length($t))
	$code:=Character code($t[[$i]])
	$r+=($code<128) ? $t[[$i]] : ("\\u"+Substring(String($code; "&x"); 3))
End for 
