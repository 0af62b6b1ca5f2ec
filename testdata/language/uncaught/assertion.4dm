// docs: commands/assert
// A false assertion fails the run.

var $stock : Integer

$stock:=-1
ASSERT($stock>=0; "the stock is negative")
