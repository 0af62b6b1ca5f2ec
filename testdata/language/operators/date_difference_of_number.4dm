// docs: Concepts/date
// A date minus a number is a date.

ALERT(String((!2017-01-20! - 9)=!2017-01-11!))
