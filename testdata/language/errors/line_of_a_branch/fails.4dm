var $zero : Integer
$zero:=7%$zero
