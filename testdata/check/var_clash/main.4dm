// Concepts/variables: a variable keeps the type it was declared with. Project/compiler: redefinition is warning 550.10.
var $a : Text
var $a : Integer
var $b : Text
var $b : Text
$a:=$b
