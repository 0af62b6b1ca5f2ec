// docs: commands/semaphore, commands/test-semaphore, commands/clear-semaphore
// A semaphore already set by the process itself is no obstacle; names are case-sensitive.

ALERT(String(Semaphore("MySemaphore"))+String(Test semaphore("MySemaphore"))+String(Test semaphore("mysemaphore")))
ALERT(String(Semaphore("MySemaphore")))
CLEAR SEMAPHORE("MySemaphore")
ALERT(String(Test semaphore("MySemaphore")))
