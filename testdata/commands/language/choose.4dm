// docs: commands/choose
// One of several values, by a Boolean or a number from 0.

ALERT(Choose(True; "Mr"; "Ms")+Choose(False; "Mr"; "Ms"))
ALERT(Choose(0; "Single"; "Married"; "Widowed")+Choose(2; "Single"; "Married"; "Widowed"))
ALERT("["+Choose(7; "a"; "b")+"]"+String(Choose(-1; 5; 6)))
