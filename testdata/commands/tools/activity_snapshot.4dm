// docs: commands/activity-snapshot: both syntaxes; without operations on data the arrays are empty.
var $code : Text
ARRAY OBJECT($activities; 3)
ARRAY TEXT($uuids; 3)
ARRAY TEXT($starts; 3)
ARRAY LONGINT($durations; 100000)
ARRAY TEXT($größe日本; 3)

ACTIVITY SNAPSHOT($activities)
ALERT(String(Size of array($activities)))
ACTIVITY SNAPSHOT($uuids; $starts; $durations; $größe日本; $details; *)
ALERT(String(Size of array($uuids))+String(Size of array($starts))+String(Size of array($durations))+String(Size of array($größe日本))+String(Size of array($details)))
// made with the types of the page
ACTIVITY SNAPSHOT($a; $b; $c; $d; $e)
ALERT(String(Type($a)=Text array)+" "+String(Type($b)=Text array)+" "+String(Type($c)=LongInt array)+" "+String(Type($d)=Text array)+" "+String(Type($e)=Object array))
ACTIVITY SNAPSHOT($f; *)
ALERT(String(Type($f)=Object array)+" "+String(Size of array($f)))

For each ($code; ["ACTIVITY SNAPSHOT"; "ACTIVITY SNAPSHOT(vA; vB)"; "ACTIVITY SNAPSHOT(vA; vB; vC)"; "ACTIVITY SNAPSHOT(\"a\")"; "ACTIVITY SNAPSHOT(Null)"])
	Try
		EXECUTE FORMULA($code)
		ALERT($code+" is accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
