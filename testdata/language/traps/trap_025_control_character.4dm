// docs: commands/position
// Trap 25: control characters are ignorable. The page says so for Position; = uses the same collation.

ALERT(String(Char(1)=""))
