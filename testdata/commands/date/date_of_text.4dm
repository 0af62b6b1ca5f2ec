// docs: commands/date, commands/set-default-century
// Dates in texts.

ALERT(String(Date("12/25/94")))
ALERT(String(Date("40/40/94")))
ALERT(String(Date("It was the 6/30, we were in 2016")))
ALERT(String(Date("2020-11-17T00:00:00.0000")))
ALERT(String(Date("2013-06-05T20:00:00")))
ALERT(String(Date("12/25/29")))
ALERT(String(Date("12/25/30")))
ALERT(String(Date("")))
ALERT(String(Date(New object.nothing)))
ALERT(String(Date(!2024-02-29!)))
SET DEFAULT CENTURY(19; 95)
ALERT(String(Date("01/25/94")))
ALERT(String(Date("01/25/96")))
