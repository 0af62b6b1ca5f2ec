// Notes what a connection receives, and shuts it down when all is there.
#DECLARE($connection : 4D.TCPConnection; $event : 4D.TCPEvent; $options : Object; $bytes : Integer)

$options.received+=Convert to text($event.data; "ISO-8859-1")
If (Length($options.received)=$bytes)
	var $blob : Blob
	CONVERT FROM TEXT($options.received; "ISO-8859-1"; $blob)
	collected:=Convert to text($blob; "UTF-8")
	$connection.shutdown()
End if
