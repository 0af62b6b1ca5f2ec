// docs: commands/day-of, commands/month-of, commands/year-of, commands/day-number
// The parts of a date.

ALERT(String(Day of(!1992-12-25!)))
ALERT(String(Month of(!1992-12-25!)))
ALERT(String(Year of(!1992-12-25!)))
ALERT(String(Day number(!2023-11-27!)))
ALERT(String(Day of(!00-00-00!)))
ALERT(String(Year of(!00-00-00!)))
