// docs: Concepts/number
// ?? tests one bit and gives a Boolean.

ALERT(String(5 ?? 2))
ALERT(String(5 ?? 1))
ALERT(String(-1 ?? 31))
