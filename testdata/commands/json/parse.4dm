// docs: commands/json-parse
// Values out of JSON, converted on demand.

ALERT(String(JSON Parse("42.17")))
ALERT(String(JSON Parse("120.13"; Is longint)))
ALERT(String(JSON Parse("\"Year 42\""; Is text)))
ALERT(String(JSON Parse("{\"name\":\"john\"}").name))
ALERT(String(JSON Parse("{\"manager\":true}"; Is Boolean)))
ALERT(String(JSON Parse("5120"; Is time)))
ALERT(String(JSON Parse("\"1990-12-25T12:00:00Z\"")))
ALERT(String(JSON Parse("\"2008-01-01T12:00:00Z\""; Is date)))
ALERT(String(JSON Parse("{\"birthday\":\"2017-10-16\"}").birthday))
ALERT(String(JSON Parse("[\"Monday\",10,false]").length))
ALERT(String(JSON Parse("null")=Null))
ALERT(String(JSON Stringify(JSON Parse("{\"alpha\": 4552,\n \"beta\": [{\"echo\": 45}]}"; Is object; *).__symbols.alpha)))
