#DECLARE($event : 4D.UDPEvent; $done : 4D.Signal)
var $text : Text

$text:=Convert to text($event.data; "UTF-8")
If ($text="end")
	$done.trigger()
Else
	Use ($done.packets)
		$done.packets.push($event.type+" "+$event.address+" "+String($event.port>0)+" "+(Length($text)<100 ? "["+$text+"]" : String($event.data.size)))
	End use
End if
