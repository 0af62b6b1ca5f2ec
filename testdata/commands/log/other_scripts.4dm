// docs: commands/log-event: other scripts, characters outside the BMP, an empty and a large message; what is no text, Null.
var $v : Variant

LOG EVENT(Into system standard outputs; "größe 日本 🎈𝒳\n")
LOG EVENT(Into system standard outputs; "")
LOG EVENT(Into system standard outputs; ("é"*500)+"\n"; Information message)
LOG EVENT(Into 4D debug message; "日本"*100000)
LOG EVENT(Into 4D commands log; "🎈")
LOG EVENT(Into 4D request log; "🎈")
For each ($v; [Null; {}; True])
	Try
		LOG EVENT(Into system standard outputs; $v)
		ALERT("logged")
	Catch
		ALERT("no text")
	End try
End for each
// the message is a text and nothing else, the importance a number
For each ($v; ["LOG EVENT(Into system standard outputs; 12)"; "LOG EVENT(\"6\"; \"größe\")"; "LOG EVENT(Into system standard outputs; \"a\"; \"b\")"; "LOG EVENT(12)"; "LOG EVENT(Null)"; "LOG EVENT(\"größe\"; Warning message)"])
	Try
		EXECUTE FORMULA($v)
		ALERT($v+" is accepted")
	Catch
		ALERT(Last errors.last().message)
	End try
End for each
