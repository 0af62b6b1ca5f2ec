// docs: commands/time, commands/time-string
// Times from texts and seconds.

ALERT(String(Time("13:00:00")))
ALERT(String(Time(10000)))
ALERT(String(Time((60*60)+(20*60)+5200)))
ALERT(String(Time string(46800)))
ALERT(String(Time(New object.nothing)))
ALERT(String(Time("")))
