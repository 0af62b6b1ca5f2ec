// json_parse: a JSON document of objects, texts with escapes, numbers, Booleans and lists, read again and again.
var $i; $round; $n; $sum : Integer
var $parts : Collection
var $json : Text
var $o : Object

$n:=2000
$parts:=New collection
For ($i; 1; $n)
	$parts.push("{\"id\":"+String($i)+",\"name\":\"person "+String($i*7919%1000003)+"\",\"active\":"+(($i%2)=0 ? "true" : "false")+\
		",\"note\":\"line one\\nline \\\"two\\\" caf\\u00e9\",\"price\":"+String($i%100)+".25,\"address\":{\"street\":\"Main street "+String($i%97)+\
		"\",\"zip\":\"7"+String(1000+($i%9000))+"\",\"city\":\"Zürich\"},\"tags\":[\"a\",\"bb\",\"ccc\"],\"scores\":["+String($i)+","+String($i+1)+",-"+String($i+2)+"],\"none\":null}")
End for 
$json:="{\"rows\":["+$parts.join(",")+"]}"
$sum:=0
For ($round; 1; 300)
	$o:=JSON Parse($json)
	$sum:=$sum+$o.rows.length+$o.rows[$round].id+$o.rows[$n-1].scores[2]
End for 
LOG EVENT(Into system standard outputs; String(Length($json))+" "+String($sum)+" "+$o.rows[5].note+"\n")
