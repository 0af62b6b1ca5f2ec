#DECLARE($param : Text) : Text
return Char(1)+"<b>"+$param+"</b><!--#4DTEXT 1+1-->"
