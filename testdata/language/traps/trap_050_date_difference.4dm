// docs: Concepts/date
// Trap 50: the difference of two dates is a number of days.

ALERT(String(!2024-03-01!-!2024-02-01!))
