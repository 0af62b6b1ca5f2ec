// docs: commands/num
// Trap 99: Num skips what is no digit.

ALERT(String(Num("a1b2")))
