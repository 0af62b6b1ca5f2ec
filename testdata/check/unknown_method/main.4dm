// Concepts/methods: a method is called by its name.
$n:=Invoice_totl(12)
$n:=invoice_TOTAL(12)
Invoice_total
neverHeardOf($n)
maybeAVariable:=1
$n:=maybeAVariable
