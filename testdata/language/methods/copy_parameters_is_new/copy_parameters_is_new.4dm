// docs: commands/copy-parameters
// The collection is a new one: changing it leaves the parameters.

show("a"; "b")
