#DECLARE($connection : 4D.TCPConnection; $line : Text)
var $blob : Blob

CONVERT FROM TEXT($line+"\r\n"; "UTF-8"; $blob)
$connection.send($blob)
