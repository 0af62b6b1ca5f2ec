// docs: commands/string
// String shows at most 13 significant digits.

ALERT(String(2/3))
ALERT(String(1/3))
ALERT(String(0.1+0.2))
ALERT(String(100/8))
ALERT(String(1000000))
ALERT(String(-0.25))
