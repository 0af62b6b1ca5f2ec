// docs: Concepts/data-types (Default values), Concepts/number ("truncating or rounding if necessary"), Concepts/variables (C_TEXT and the others: "legacy syntax", a var each). The value of each before it is assigned, what it takes, what it does not.
C_TEXT($t; pt)
C_LONGINT($l)
C_REAL($r)
C_BOOLEAN($b)
C_DATE($d)
C_TIME($h)
C_OBJECT($o)
C_COLLECTION($c)
C_BLOB($x)
C_PICTURE($p)
C_POINTER($q)
C_VARIANT($v)

ALERT("["+$t+"] ["+pt+"] "+String($l)+" "+String($r)+" "+String($b)+" "+String($d)+" "+String($h)+" "+String($o=Null)+String($c=Null)+" "+String(BLOB size($x))+" "+String(Picture size($p))+" "+String(Is nil pointer($q))+" "+String($v=Null))
ALERT(JSON Stringify([Type($t); Type($l); Type($r); Type($b); Type($d); Type($h); Type($o); Type($c); Type($x); Type($p); Type($q)]))
$t:="größe 日本 🎈"*10000
$l:=2^31-1
$r:=-1.5e300
$o:={ключ: 1}
$c:=[Null; "é"]
$q:=->$t
$v:=$c
ALERT(String(Length($t))+" "+String($l)+" "+String($r)+" "+String($o["ключ"])+" "+$c[1]+" "+String(Length($q->))+" "+String($v.length))
$l:=2.6
ALERT(String($l))
Try
	$t:=5
Catch
	ALERT(Last errors[0].message)
End try
Try
	$d:="x"
Catch
	ALERT(Last errors[0].message)
End try
Try
	$o:=1
Catch
	ALERT(Last errors[0].message)
End try
Try
	$c:={}
Catch
	ALERT(Last errors[0].message)
End try
Try
	$q:=5
Catch
	ALERT(Last errors[0].message)
End try
$o:=Null
$c:=Null
$q:=Null
ALERT(String($o=Null)+String($c=Null)+String(Is nil pointer($q)))
