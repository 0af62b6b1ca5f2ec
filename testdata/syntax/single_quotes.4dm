$x:='hello'
$y:='
