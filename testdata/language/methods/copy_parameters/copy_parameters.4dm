// docs: commands/copy-parameters
// Copy parameters gives the arguments of the call as a collection.

show(1; "b"; Null)
show
from(1; "two")
