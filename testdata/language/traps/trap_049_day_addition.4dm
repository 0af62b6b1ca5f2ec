// docs: Concepts/date
// Trap 49: a number added to a date counts days.

ALERT(String(!2023-02-28!+1=!2023-03-01!))
