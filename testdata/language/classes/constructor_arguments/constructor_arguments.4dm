// docs: Concepts/classes (new() passes its parameters to the constructor), Concepts/parameters (conversion), Concepts/number (an Integer has 32 bits)
// Parameters of a constructor that only assigns them are evaluated once each, from the first to the last, and converted as those of any method.
var $i; $big : Integer
var $real : Real
var $text : Text
var $yes : Boolean
var $counter; $row : Object

$counter:={n: 0}
For ($i; 1; 3)
	$big:=2000000000
	$real:=$i/2
	$text:="t"+String($i)
	$yes:=$i=2
	$untyped:=$i*1.5
	$any:=$text
	ALERT(JSON Stringify(cs.Small.new($i; $real; $text; $yes; $any)))
	ALERT(JSON Stringify(cs.Small.new($i+1; $i; "x"; $i>1; $i)))
	ALERT(JSON Stringify(cs.Small.new($big+$big; $real*2; $text+"!"; Not($yes); $counter)))
	ALERT(JSON Stringify(cs.Small.new($i*2; $real-0.25; $text; True; cs.Small.new(7; 7; "inner"; False; Null))))
	ALERT(JSON Stringify(cs.Small.new($untyped; $untyped; $any; $i=1; $untyped)))
	ALERT(JSON Stringify(cs.Small.new(1.5; 2; "c"; False; !2026-11-27!)))
	ALERT(JSON Stringify(cs.Small.new(-2.5; -2; "c"; False; ?00:00:07?)))
	ALERT(JSON Stringify(cs.Row.new(next($counter); next($counter); String(next($counter)); next($counter)>0; next($counter); {n: next($counter)}; next($counter))))
	$row:=cs.Small.new(0; 0; ""; False; $counter)
	ALERT(String($row.v=$counter))

	Try
		$row:=cs.Small.new(next($counter); fails("second"); String(fails("third")); False; next($counter))
	Catch
		ALERT(Last errors[0].message+" "+String($counter.n)+" "+String($row.i))
	End try
	Try
		$row:=cs.Small.new(1; 2; "x"; False; $counter.none.none.length+$text)
	Catch
		ALERT(Last errors[0].message+" "+String($row.i))
	End try
	Try
		$row:=cs.Small.new($any; 2; "x"; False; 0)
	Catch
		ALERT(Last errors[0].message+" "+String($row.i))
	End try
End for 
