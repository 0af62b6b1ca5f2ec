// docs: commands/date, commands/time; that a final Z means UTC is what public code expects of 4D (Unix times made into local ones through such a text).
// Texts of ISO dates and times, in UTC here; testdata/cli/zone.txtar has another zone.

ALERT(String(Date("2021-05-09T23:42:02Z"))+" "+String(Time("2021-05-09T23:42:02Z"))+" "+String(Time("2021-05-09T23:42:02.125Z")))
ALERT(String(Date("2021-05-09T23:42:02"))+" "+String(Time("2021-05-09T23:42:02")))
ALERT(String(Date("2021-13-09T23:42:02Z"))+" "+String(Date("Z"))+" "+String(Time("Z")))
