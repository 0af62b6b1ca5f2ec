#DECLARE($greeting : Text) : Text
return $greeting+" "+This.firstName+" "+This.lastName
