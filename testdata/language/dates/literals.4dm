// docs: Concepts/date
// A date literal has hyphens or slashes.

ALERT(String(!2024-02-29!=!2024/02/29!))
ALERT(String(Year of(!2024-02-29!))+" "+String(Month of(!2024-02-29!))+" "+String(Day of(!2024-02-29!)))
