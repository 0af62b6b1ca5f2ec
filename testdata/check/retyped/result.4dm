C_DATE:C307($0)
C_TEXT:C284($0)
C_DATE:C307($0)
$0:=Current date
