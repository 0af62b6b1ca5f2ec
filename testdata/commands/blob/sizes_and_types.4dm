// docs: commands/blob-properties, compress-blob, expand-blob, insert-in-blob, delete-from-blob, variable-to-blob, integer-to-blob, real-to-blob: what is no BLOB, Null, a 4D.Blob where the BLOB is altered, a filler above 255, large.
var vBlob : Blob
var $t : Text
var $compressed; $expanded; $current : Integer

For each ($t; ["COMPRESS BLOB(\"größe\")"; "EXPAND BLOB(12)"; "COMPRESS BLOB(Null)"; "INSERT IN BLOB(vText; 0; 1)"; "DELETE FROM BLOB(vText; 0; 1)"; "INSERT IN BLOB(v4D; 0; 1)"; "DELETE FROM BLOB(v4D; 0; 1)"; "VARIABLE TO BLOB(vText; v4D)"; "INTEGER TO BLOB(1; v4D; 1)"; "REAL TO BLOB(1; v4D; 1)"; "INTEGER TO BLOB(\"größe\"; vBlob; 1)"; "BLOB PROPERTIES(vText; vNumber)"; "INSERT IN BLOB(vBlob; \"0\"; 1)"])
	vText:="größe"
	v4D:=4D.Blob.new()
	SET BLOB SIZE(vBlob; 3)
	Try
		EXECUTE FORMULA($t)
		ALERT($t+" accepted")
	Catch
		ALERT($t+" refused")
	End try
End for each
SET BLOB SIZE(vBlob; 0)
INSERT IN BLOB(vBlob; 0; 1000000; 256*3+9)
BLOB PROPERTIES(vBlob; $compressed; $expanded; $current)
ALERT(String($compressed)+" "+String($expanded)+" "+String($current)+" "+String(vBlob{999999}))
DELETE FROM BLOB(vBlob; 1; 999998)
ALERT(String(BLOB size(vBlob))+" "+String(vBlob{0})+String(vBlob{1}))
DELETE FROM BLOB(vBlob; 0; 2)
BLOB PROPERTIES(vBlob; $compressed; $expanded; $current)
ALERT(String($compressed)+String($expanded)+String($current))
