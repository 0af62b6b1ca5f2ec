// docs: commands/get-registered-clients
// There are none: both arrays become empty, and OK is 1.
ARRAY TEXT($clients; 2)
ARRAY LONGINT($methods; 2)
OK:=0
GET REGISTERED CLIENTS($clients; $methods)
ALERT(String(Size of array($clients))+String(Size of array($methods))+String(OK))
