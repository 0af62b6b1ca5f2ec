// docs: commands/execute-formula, commands/this
// This in the executed line is that of the method. No page speaks of it.

cs.Holder.new().run()
