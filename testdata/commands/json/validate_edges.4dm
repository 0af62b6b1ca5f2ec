// docs: commands/json-validate: each kind of rule met and broken, both drafts, another draft, a schema that is none, the place of errors, Unicode, large.
var $schema; $r; $o : Object
var $i : Integer
var $v : Variant
var $big : Collection

$schema:=JSON Parse("{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":5,\"pattern\":\"^[A-Zé]\"},"+\
	"\"age\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":150},\"tags\":{\"type\":\"array\",\"items\":{\"enum\":[\"a\",\"b\"]},\"maxItems\":2,\"uniqueItems\":true},\"none\":{\"type\":\"null\"}},\"additionalProperties\":false}")
For each ($o; [{name: "Ann"}; {name: "éa"; age: 3; tags: ["a"]; none: Null}; {age: 3}; {name: "A"}; {name: "Abcdef"}; {name: "ann"}; {name: 12}; {name: "Ann"; age: -1}; {name: "Ann"; age: 1.5}; {name: "Ann"; tags: ["a"; "a"]}; \
		{name: "Ann"; tags: ["c"]}; {name: "Ann"; other: 1}; {}])
	$r:=JSON Validate($o; $schema)
	ALERT(JSON Stringify($o)+" "+String($r.success)+" "+String($r.success ? 0 : $r.errors.length)+($r.success ? "" : " "+$r.errors[0].jsonPath))
End for each
$schema:=JSON Parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"array\",\"prefixItems\":[{\"type\":\"string\"},{\"const\":5}],\"contains\":{\"type\":\"boolean\"}}")
For each ($v; [["x"; 5; True]; ["x"; 5]; [1; 5; True]; ["x"; 6; False]; []])
	ALERT(JSON Stringify($v)+" "+String(JSON Validate($v; $schema).success))
End for each
For each ($o; [{type: "no such type"}; {$schema: "http://json-schema.org/draft-07/schema#"}; {minLength: -1}; {pattern: "["}])
	Try
		$r:=JSON Validate({a: 1}; $o)
		ALERT("accepted "+JSON Stringify($r))
	Catch
		ALERT("not a schema")
	End try
End for each
// lines and offsets, when the text was parsed with *
$o:=JSON Parse("{\n  \"a\": 1,\n  \"b\": \"x\"\n}"; *)
$r:=JSON Validate($o; JSON Parse("{\"properties\":{\"b\":{\"type\":\"number\"}}}"))
ALERT(String($r.success)+" "+String($r.errors[0].line)+" "+String(OB Is defined($r.errors[0]; "offset")))
$big:=[]
For ($i; 1; 20000)
	$big.push({n: $i})
End for
ALERT(String(JSON Validate({list: $big}; JSON Parse("{\"properties\":{\"list\":{\"items\":{\"properties\":{\"n\":{\"type\":\"integer\"}}}}}}")).success))
Try
	$r:=JSON Validate("text"; {})
Catch
	ALERT(Last errors[0].message)
End try
Try
	$r:=JSON Validate({}; Null)
Catch
	ALERT(Last errors[0].message)
End try
