// docs: commands-legacy/execute-formula
// This in the executed line is that of the method.

cs.Holder.new().run()
