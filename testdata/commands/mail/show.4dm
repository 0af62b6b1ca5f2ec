// prints MIME text with a stroke for each line end, and names instead of what differs each time
#DECLARE($mime : Text)
var $line; $id : Text
var $boundaries : Collection:=[]
ARRAY LONGINT($pos; 0)
ARRAY LONGINT($len; 0)
For each ($line; Split string($mime; "\r\n"))
	If (Match regex("boundary=\"([0-9A-F]{32})\""; $line; 1; $pos; $len))
		$id:=Substring($line; $pos{1}; $len{1})
		$boundaries.push($id)
	End if
	If (Match regex("Message-ID: <([0-9A-F]{32})>"; $line; 1; $pos; $len))
		$line:="Message-ID: <...>"
	End if
	For each ($id; $boundaries)
		$line:=Replace string($line; $id; "B"+String($boundaries.indexOf($id)))
	End for each
	ALERT($line)
End for each
ALERT("----")
