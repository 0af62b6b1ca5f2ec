// docs: commands/set-allowed-methods, commands/get-allowed-methods
// GET gives what SET was given, @ included; before, there are none.

ARRAY TEXT($names; 3)
GET ALLOWED METHODS($names)
ALERT(String(Size of array($names)))
ARRAY TEXT($names; 2)
$names{1}:="formula@"
$names{2}:="Total_général"
SET ALLOWED METHODS($names)
ARRAY TEXT($again; 0)
GET ALLOWED METHODS($again)
ALERT(String(Size of array($again))+" "+$again{1}+" "+$again{2})
