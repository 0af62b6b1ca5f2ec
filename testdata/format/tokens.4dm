alert:C41(string:C10(Current date:C33))
$x:=Is text:K8:2+is real
$y:=Longueur:C16($t)
_O_ALERT:C41("x")
PV PRINT:P13000:229($area)
$z:=[Invoice:4]Total:7+[Invoice:4]Vat:8
ALL RECORDS([Invoice:4])
$k:=[People:1]Children:5'Age:2
$p:=->[Invoice:4]
$f:=4D:C1709.File
var $g:cs:C1710.Invoice
super:C1706.f()
Super.f()
Unknown:C9999(1)
String
SET VISIBLE:C603($x)
Set visible($x)
Form event:C388
Is real:K8:2
