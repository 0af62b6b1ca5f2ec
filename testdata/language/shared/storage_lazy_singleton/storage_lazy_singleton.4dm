// docs: commands/storage
// Storage serves to make something once.

ALERT(String(counterValue)+String(counterValue)+String(counterValue))
