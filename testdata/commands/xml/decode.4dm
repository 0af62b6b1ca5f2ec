// docs: commands/xml-decode: its table of conversions; without a type, text.
var $r : Real
var $b : Boolean
var $d : Date
var $h : Time
var $x : Blob
var $t : Text
var $v : Variant

XML DECODE("8.5"; $r)
ALERT(String($r))
XML DECODE("8,5"; $r)
ALERT(String($r))
XML DECODE("1"; $b)
ALERT(String($b))
XML DECODE("false"; $b)
ALERT(String($b))
XML DECODE("2009-10-25T01:03:20+01:00"; $d)
ALERT(String($d=!2009-10-25!))
XML DECODE("2009-10-25T01:03:20+05:00"; $h)  // the zone of the tests is UTC
ALERT(String($h))
XML DECODE("7246"; $h)
ALERT(String($h))
XML DECODE("PT02H00M46S"; $h)
ALERT(String($h))
XML DECODE("QUI="; $x)
ALERT(String(BLOB size($x))+" "+String($x{1}))
XML DECODE("4 Stabat mater"; $t)
ALERT($t)
XML DECODE("12"; $v)
ALERT(String(Value type($v)=Is text))
