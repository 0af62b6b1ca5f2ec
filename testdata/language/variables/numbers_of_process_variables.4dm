// docs: Concepts/variables, Concepts/number, Concepts/data-types (conversion)
// A process variable that holds a number takes another one as its declared type says; one that holds anything else is assigned like any place.

C_LONGINT(vLong)
C_REAL(vReal)
C_TEXT(vText)
C_DATE(vDate)
C_TIME(vTime)
C_BOOLEAN(vBool)
C_VARIANT(vVariant)
var $r : Real
var $i : Integer

// An Integer rounds, and keeps 32 bits.
$r:=2.5
vLong:=$r
ALERT(String(vLong))
vLong:=vLong+0.4
ALERT(String(vLong))
vLong:=vLong*-1
ALERT(String(vLong))
vLong:=MAXLONG
vLong:=vLong+1
ALERT(String(vLong))
vLong:=7
vLong:=vLong%4+vLong
ALERT(String(vLong))
$i:=-9
vLong:=$i%4
ALERT(String(vLong))
vLong:=2000000000
vLong+=2000000000
ALERT(String(vLong))

vLong:=0
vLong:=vLong*-5
ALERT(String(1/vLong))
vLong:=-294967296

// A Real and a Variant take it as it is.
vReal:=0
vReal:=vReal*-5
ALERT(String(1/vReal))
vReal:=$i
vReal:=vReal/4
ALERT(String(vReal))
vReal-=0.25
ALERT(String(vReal))
vReal:=vReal%2
ALERT(String(vReal))
vVariant:=1
vVariant:=vVariant+0.5
ALERT(String(vVariant))
vVariant:="text"
ALERT(vVariant+"!")
vVariant:=3
ALERT(String(vVariant*2))

// A Time stays one, a Text grows.
vTime:=?01:00:00?
vTime:=vTime+30
ALERT(String(vTime))
vDate:=!2024-02-28!
vDate:=vDate+2
ALERT(String(Day of(vDate)))
vText:="a"
vText:=vText+"b"
vText+="c"
vText:=vText*2
ALERT(vText)

// What comes first is read first.
undeclared:=5
$i:=undeclared+Length(Formula(undeclared:=10).call()=Null ? "ab" : "abc")
ALERT(String($i)+" "+String(undeclared))

// Comparisons of any kind.
If (vLong<vReal)
	ALERT("less")
End if 
ALERT(String(vText>"abca")+" "+String(vText="ABC@")+" "+String(vReal#vLong)+" "+String(vDate>=!2024-03-01!)+" "+String(vBool=False))

// An array counts as its current element.
ARRAY LONGINT(aLong; 4)
aLong:=3
ALERT(String(aLong+1)+" "+String(aLong%2)+" "+String(aLong=3))
aLong:=aLong+1
ALERT(String(aLong)+" "+String(Size of array(aLong)))

// Undefined has no number.
Try
	vLong:=neverAssigned+1
Catch
	ALERT("undefined: "+String(Last errors.length>0))
End try
ALERT(String(vLong))

// A failed line assigns nothing.
Try
	vLong:=vLong+$r*vText
Catch
	ALERT(Last errors[0].message)
End try
Try
	vLong:=vText
Catch
	ALERT(Last errors[0].message)
End try
Try
	vDate:=vLong+1
Catch
	ALERT(Last errors[0].message)
End try
Try
	vText:=vLong%3
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String(vLong)+" "+String(Day of(vDate))+" "+vText)

// Declared again, it has the new type.
C_REAL(vLong)
vLong:=vLong+0.5
ALERT(String(vLong))
