// docs: Concepts/date
// A date minus a date is the number of days between them.

ALERT(String(!2017-01-20! - !2017-01-01!))
