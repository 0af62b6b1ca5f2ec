// docs: commands/euro-converter
// Each rate of the page, large and small values, decimals kept, wrong types, Null and Undefined.

var $o : Object
var $v : Variant
var $c : Collection
$o:=New object
$c:=New collection

For each ($v; New collection("ATS"; 13.7603; "BEF"; 40.3399; "DEM"; 1.95583; "FIM"; 5.94573; "FRF"; 6.55957; "GRD"; 340.75; "IEP"; 0.787564; "ITL"; 1936.27; "LUF"; 40.3399; "NLG"; 2.20371; "PTE"; 200.482; "ESP"; 166.386))
	If (Value type($v)=Is text)
		$o.code:=$v
	Else
		$c.push($o.code+" "+String(Euro converter($v; $o.code; Euro))+" "+String(Euro converter(1000; Euro; $o.code)))
	End if
End for each
ALERT($c.join(", "))
ALERT(String(Euro converter(1e9; French Franc; Euro))+" "+String(Euro converter(0.001; Euro; Deutsche Mark))+" "+String(Euro converter(0.01; Euro; Italian Lira))+" "+String(Euro converter(-1000; Belgian Franc; Luxembourg Franc)))

For each ($v; New collection("1"; True; Null; New object))
	Try
		ALERT(String(Euro converter($v; "FRF"; "EUR")))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	ALERT(String(Euro converter(1; 2; "EUR")))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Euro converter(1; "EUR"; $o.missing)))
Catch
	ALERT(Last errors[0].message)
End try
