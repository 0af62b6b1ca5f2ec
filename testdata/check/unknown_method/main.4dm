// Concepts/methods: a method is called by its name.
$n:=Invoice_totl(12)
$n:=invoice_TOTAL(12)
Invoice_total
neverHeardOf($n)
maybeAVariable:=1
$n:=maybeAVariable
// Concepts/identifiers: names may hold blanks, so that two names without parentheses are one that is not known
ALERT Current date
$n:=Uppercase String($n)
Date of birth:=1
