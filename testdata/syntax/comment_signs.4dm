# comment
; comment
$x:=5%
