$a : Text
$b:Text:="x"
