// docs: Concepts/number
// The page's examples of the bitwise operators.

ALERT(String((0x0000FFFF & 0xFF00FF00)=0xFF00))
ALERT(String((0x0000FFFF | 0xFF00FF00)=0xFF00FFFF))
ALERT(String((0x0000FFFF ^| 0xFF00FF00)=0xFF0000FF))
ALERT(String((0x0000FFFF << 8)=0x00FFFF00))
ALERT(String((0x0000FFFF >> 8)=0x000000FF))
ALERT(String((0x00000000 ?+ 16)=0x00010000))
ALERT(String((0x00010000 ?- 16)=0x00000000))
ALERT(String(0x00010000 ?? 16))
