// docs: API/DataClassClass
// Formulas in a query: as text, in a placeholder, alone; with args; forbidden by allowFormulas; an error in one ends the query. 4D has them in queries of the database.

var $c : Collection
var $f : 4D.Function
$c:=JSON Parse("[{\"n\":1,\"name\":\"Ann\"},{\"n\":2,\"name\":\"Bo-b\"},{\"n\":3,\"name\":\"Charlotte\"}]")
ALERT($c.query("eval(Length(This.name)>=4)").extract("n").join(","))
ALERT($c.query("eval(Length(This.name)>=4) and n < 3").extract("n").join(","))
$f:=Formula(Length(This.name)<4)
ALERT($c.query($f).extract("n").join(",")+" "+$c.query(":1 or n = :2"; $f; 3).extract("n").join(",")+" "+$c.query("not(:f)"; New object("parameters"; New object("f"; $f))).extract("n").join(","))
ALERT($c.query("eval(Position($1.filter;This.name)=0)"; New object("args"; New object("filter"; "-"))).extract("n").join(","))
ALERT(JSON Stringify($c.indices("eval(This.name=\"(@\") or n = 2")))
Try
	ALERT(String($c.query("eval(True)"; New object("allowFormulas"; False)).length))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String($c.query($f; New object("allowFormulas"; False)).length))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String($c.query("eval(This.name+1)").length))
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	ALERT(String($c.query("eval(1+)").length))
Catch
	ALERT("no formula")
End try
Try
	ALERT(String($c.query(New object).length))
Catch
	ALERT(Last errors[0].message)
End try
