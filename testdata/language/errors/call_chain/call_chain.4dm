// docs: commands/call-chain
// Call chain describes each call, the innermost first.

outer
