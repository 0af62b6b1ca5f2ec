// docs: commands/array-text, commands/array-longint, commands/array-integer, commands/array-real, commands/array-boolean, commands/array-date, commands/array-time, commands/array-picture, commands/array-pointer, commands/array-object, commands/array-blob
// Sizes that are no numbers, negative or too large; the array stays as it was. No elements, many elements, names in other scripts.

var $o : Object
var $size : Variant
$o:=New object("n"; Null)
ARRAY TEXT($größe; 2)
$größe{2}:="日本"
Try
	ARRAY TEXT($größe; "3")
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY TEXT($größe; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY TEXT($größe; $o.missing)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY TEXT($größe; True)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY TEXT($größe; 3; "2")
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY TEXT($größe; 1; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY TEXT($größe; -1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY TEXT($größe; 2000000000)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY TEXT($größe; 100000; 100000)
Catch
	ALERT(Last errors[0].message)
End try
ALERT(JSON Stringify array($größe))
Try
	ARRAY LONGINT($a0; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY INTEGER($a1; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY REAL($a2; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY BOOLEAN($a3; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY DATE($a4; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY TIME($a5; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY PICTURE($a6; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY POINTER($a7; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY OBJECT($a8; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY BLOB($a9; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY LONGINT($a0; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY INTEGER($a1; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY REAL($a2; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY BOOLEAN($a3; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY DATE($a4; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY TIME($a5; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY PICTURE($a6; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY POINTER($a7; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY OBJECT($a8; New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ARRAY BLOB($a9; New object)
Catch
	ALERT(Last errors[0].message)
End try

ARRAY LONGINT($a0; 100000)
ARRAY INTEGER($a1; 100000)
ARRAY REAL($a2; 100000)
ARRAY BOOLEAN($a3; 100000)
ARRAY DATE($a4; 100000)
ARRAY TIME($a5; 100000)
ARRAY PICTURE($a6; 1000)
ARRAY POINTER($a7; 100000)
ARRAY OBJECT($a8; 100000)
ARRAY BLOB($a9; 100000)
ALERT(String($a0{100000})+" "+String($a1{100000})+" "+String($a2{100000})+" "+String($a3{100000})+" "+String($a4{100000}=!00-00-00!)+" "+String($a5{100000})+" "+String(Picture size($a6{1000}))+" "+String(Is nil pointer($a7{100000}))+" "+String($a8{100000}=Null)+" "+String(BLOB size($a9{100000})))
ARRAY LONGINT($a0; 0)
ARRAY BLOB($a9; 0)
ARRAY OBJECT($a8; 1)
ALERT(String(Size of array($a0))+" "+String(Size of array($a8))+" "+String(Size of array($a9)))
// a fraction is rounded as any number given for an Integer
ARRAY REAL($a2; 2.5)
ARRAY REAL($two; 300; 300)
$two{300}{300}:=1e300
ARRAY REAL($two; 301; 300)
ALERT(String(Size of array($a2))+" "+String(Size of array($two))+" "+String(Size of array($two{301}))+" "+String($two{300}{300}))
