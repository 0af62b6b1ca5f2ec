// docs: Concepts/parameters
// $0 is the result in methods that use numbered parameters.

ALERT(upper4("This is good."))
