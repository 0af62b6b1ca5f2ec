// A header of a request, "" for none.
#DECLARE($head : Text; $name : Text)->$value : Text
ARRAY LONGINT($at; 0)
ARRAY LONGINT($size; 0)

If (Match regex("(?im)^"+$name+": *([^\r\n]*)"; $head; 1; $at; $size))
	$value:=Substring($head; $at{1}; $size{1})
End if
