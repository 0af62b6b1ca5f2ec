// docs: commands/choose, commands/launch-external-process, commands/get-macro-parameter, commands/set-macro-parameter, commands/generate-uuid, commands/process-4d-tags
// Criteria outside of the values, values of all kinds, programs that do not exist, texts of other scripts and a million characters through a program and a template.

var $big; $t; $out; $err : Text
var $n; $pid : Integer
var $b; $c : Blob
var $o : Object
var $v : Variant

// the criterion counts from 0; outside of the values the result is empty (of the type of the values) or, of Variants, Undefined
ALERT(Choose(0; "zero"; "eins"; "二")+Choose(1; "zero"; "eins"; "二")+Choose(2; "zero"; "eins"; "二"))
ALERT(String(Choose(True; 1; 2))+String(Choose(False; 1; 2))+" "+Choose(True; "größe 日本 🎈"; ""))
$o:={}
ALERT(String(Choose(True; Null; 1)=Null)+String(Choose(False; 1; $o.none)=Null)+String(Value type(Choose(0; {}; []))=Is object)+String(Value type(Choose(1; {}; []))=Is collection))
For each ($n; [-1; 3; 1000000; -2147483648])
	$v:=Choose($n; "a"; "b"; "c")
	ALERT(String($v=Null ? "nothing" : String($v)="" ? "empty" : String($v)))
End for each
// every value is evaluated
$n:=0
var $count : Object
$count:={n: 0}
$v:=Choose(0; Formula($1.n+=1).call(Null; $count); Formula($1.n+=1).call(Null; $count))
ALERT(String($count.n))
ALERT(String(Length(Choose(1; ""; "é"*1000000))))

// UUIDs
ALERT(String(Length(Generate UUID))+String(Length(Generate UUID(4)))+String(Length(Generate UUID(7)))+" "+Generate UUID(4)[[13]]+Generate UUID(7)[[13]]+" "+String(Match regex("[0-9A-F]{32}"; Generate UUID; 1))+String(Generate UUID#Generate UUID))
// "chronological order matches lexical order", also within a millisecond
$n:=0
$t:=Generate UUID(7)
var $i : Integer
For ($i; 1; 1000)
	$out:=Generate UUID(7)
	$n+=Num($t<$out)
	$t:=$out
End for
ALERT(String($n))
For each ($n; [0; 1; 1000000])
	Try
		ALERT(String(Length(Generate UUID($n))))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each

// programs: none, input of a million characters as text and BLOB, arguments of other scripts
For each ($t; [""; "   "; "no-such-program-größe"; "/no/such/日本"])
	OK:=7
	LAUNCH EXTERNAL PROCESS($t; $t; $out; $err)
	ALERT(String(OK))
End for each
$big:="é日🎈\n"*100000
LAUNCH EXTERNAL PROCESS("cat"; $big; $out; $err)
ALERT(String(OK)+" "+String($out=$big)+" ["+$err+"]")
SET BLOB SIZE($b; 1000000; 200)
LAUNCH EXTERNAL PROCESS("cat"; $b; $c; $err)
ALERT(String(OK)+" "+String(BLOB size($c))+" "+String($c{999999}))
LAUNCH EXTERNAL PROCESS("printf %s \"größe 日本 🎈\""; ""; $out)
ALERT($out)
LAUNCH EXTERNAL PROCESS("cat"; ""; $out; $err; $pid)
ALERT("["+$out+"] "+String($pid>0))

// parameters of macros: there is no code editor
For each ($n; [Full method text; Highlighted method text; 0; -1; 1000000])
	$t:="before"
	SET MACRO PARAMETER($n; "größe 日本"*1000)
	GET MACRO PARAMETER($n; $t)
	ALERT("["+$t+"]")
End for each

// templates
PROCESS 4D TAGS(""; $t)
ALERT("["+$t+"]")
PROCESS 4D TAGS("größe <!--#4DTEXT $1--> 日本 <!--#4DTEXT $2-->🎈"; $t; "ä&<b>"; 12.5)
ALERT($t)
PROCESS 4D TAGS("é日🎈"*200000+"<!--#4DTEXT 1+1-->"; $t)
ALERT(String(Length($t))+" "+Substring($t; 800001))
PROCESS 4D TAGS("<!--#4DLOOP (New collection(1;2;3))-->é<!--#4DENDLOOP-->"; $t)
ALERT(String(Length($t)>0))
TEXT TO BLOB("<!--#4DTEXT \"größe\"-->"; $b; UTF8 text without length)
PROCESS 4D TAGS($b; $c)
ALERT(BLOB to text($c; UTF8 text without length))
