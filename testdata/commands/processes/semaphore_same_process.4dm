// docs: commands/semaphore: False when it was not set, and when the same process has set it
ALERT(String(Semaphore("s"))+String(Semaphore("s"))+String(Test semaphore("s")))
CLEAR SEMAPHORE("s")
ALERT(String(Test semaphore("s")))
