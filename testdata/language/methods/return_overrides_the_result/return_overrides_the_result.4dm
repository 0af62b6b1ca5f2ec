// docs: Concepts/parameters
// return with a value wins over the result variable.

ALERT(both+" "+early)
