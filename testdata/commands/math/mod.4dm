// docs: commands/mod
// The numbers are rounded first.

ALERT(String(Mod(3; 2)))
ALERT(String(Mod(4; 2)))
ALERT(String(Mod(3.5; 2)))
ALERT(String(Mod(-7; 3)))
