// docs: Concepts/variables
// The C_ directives declare variables too.

C_TEXT($t)
C_LONGINT($i; $j)
C_REAL($r)
C_BOOLEAN($b)
C_DATE($d)
C_TIME($h)
C_OBJECT($o)
C_COLLECTION($c)
C_POINTER($p)
C_VARIANT($v)

ALERT(String(Type($t))+" "+String(Type($i))+" "+String(Type($j))+" "+String(Type($r))+" "+String(Type($b))+" "+String(Type($d))+" "+String(Type($h))+" "+String(Type($o))+" "+String(Type($c))+" "+String(Type($p))+" "+String(Type($v)))
$i:=2.7
ALERT(String($i))
