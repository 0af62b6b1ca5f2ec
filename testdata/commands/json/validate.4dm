// docs: commands/json-validate
// Draft 4 by default, 2020-12 on demand; each error has its code, message, path in the value and in the schema.

var $schema; $result; $error : Object
var $value : Variant

$schema:=JSON Parse("{\"type\":\"object\",\"required\":[\"name\",\"age\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":5},"+\
	"\"age\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":150,\"exclusiveMaximum\":true},\"tags\":{\"type\":\"array\",\"uniqueItems\":true,\"maxItems\":3,\"minItems\":1,\"items\":{\"enum\":[\"a\",\"b\",1]}},"+\
	"\"born\":{\"type\":\"string\",\"format\":\"date-time\"},\"zip\":{\"pattern\":\"^\\\\d{5}$\"},\"even\":{\"multipleOf\":2}},\"additionalProperties\":false}")
ALERT(JSON Stringify(JSON Validate(JSON Parse("{\"name\":\"Ann\",\"age\":3,\"tags\":[\"a\",1],\"born\":\"2024-02-29T10:00:00Z\",\"zip\":\"12345\",\"even\":4}"); $schema)))

For each ($value; New collection("{}"; "{\"name\":\"A\",\"age\":-1}"; "{\"name\":\"Annabel\",\"age\":150}"; "{\"name\":5,\"age\":1.5}"; "{\"name\":\"Ann\",\"age\":1,\"x\":1,\"y\":2}"; \
	"{\"name\":\"Ann\",\"age\":1,\"tags\":[\"a\",\"c\",\"a\",\"b\"]}"; "{\"name\":\"Ann\",\"age\":1,\"tags\":[],\"born\":\"yesterday\",\"zip\":\"1234\",\"even\":3}"; "[]"))
	$result:=JSON Validate(JSON Parse($value); $schema)
	ALERT($value+" "+String($result.success))
	For each ($error; $result.errors)
		ALERT("  "+String($error.code)+" "+$error.jsonPath+" | "+$error.message+" | "+$error.schemaPaths)
	End for each
End for each

// the place in the text, when it was parsed with *
$result:=JSON Validate(JSON Parse("{\n  \"name\": \"Ann\",\n  \"age\": \"old\"\n}"; Is object; *); $schema)
ALERT(JSON Stringify($result.errors))

// combinations
$schema:=JSON Parse("{\"properties\":{\"one\":{\"oneOf\":[{\"type\":\"number\"},{\"minimum\":5}]},\"no\":{\"not\":{\"type\":\"string\"}},\"ref\":{\"$ref\":\"#/definitions/p\"}},"+\
	"\"definitions\":{\"p\":{\"type\":\"integer\",\"minimum\":1}},\"dependencies\":{\"a\":[\"b\"]},\"minProperties\":1,\"maxProperties\":4}")
For each ($value; New collection("{}"; "{\"one\":9,\"no\":\"x\",\"ref\":0,\"a\":1}"; "{\"one\":3,\"no\":1,\"ref\":1}"; "{\"one\":1,\"no\":2,\"a\":3,\"b\":4,\"c\":5}"))
	$result:=JSON Validate(JSON Parse($value); $schema)
	ALERT($value+" "+String($result.success)+" "+($result.success ? "" : $result.errors.extract("code").join(",")))
End for each

// draft 2020-12
$schema:=JSON Parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"properties\":{\"k\":{\"const\":1},\"list\":{\"prefixItems\":[{\"type\":\"string\"}],\"contains\":{\"const\":7},\"maxContains\":2,\"minContains\":2},"+\
	"\"low\":{\"exclusiveMinimum\":3},\"high\":{\"exclusiveMaximum\":3}},\"dependentRequired\":{\"a\":[\"b\"]},\"propertyNames\":{\"maxLength\":4},\"unevaluatedProperties\":false}")
For each ($value; New collection("{\"k\":1,\"list\":[\"x\",7,7]}"; "{\"k\":2}"; "{\"list\":[\"x\",7]}"; "{\"list\":[\"x\",7,7,7]}"; "{\"list\":[1,7,7]}"; "{\"low\":3,\"high\":3}"; "{\"a\":1}"; "{\"longer\":1}"))
	$result:=JSON Validate(JSON Parse($value); $schema)
	ALERT($value+" "+String($result.success)+" "+($result.success ? "" : $result.errors.extract("code").join(",")))
End for each

// Null, a date, a collection
ALERT(String(JSON Validate(New object("d"; !2024-02-29!; "n"; Null); JSON Parse("{\"properties\":{\"d\":{\"type\":\"string\"},\"n\":{\"type\":\"null\"}}}")).success))
ALERT(String(JSON Validate(New collection(1; 2); JSON Parse("{\"type\":\"array\",\"items\":{\"type\":\"integer\"}}")).success))

// schemas that are refused
For each ($value; New collection("{\"type\":\"strange\"}"; "{\"$schema\":\"http://json-schema.org/draft-07/schema#\"}"; "{\"$ref\":\"https://example.com/x.json\"}"; "{\"$ref\":\"file:///etc/passwd\"}"; "{\"pattern\":\"(\"}"))
	Try
		$result:=JSON Validate(New object; JSON Parse($value))
		ALERT("no error")
	Catch
		ALERT(String(Last errors[0].errCode))
	End try
End for each
