// docs: commands/call-worker: with a number that is no worker's nothing happens
CALL WORKER(12345; "remember"; "w")
KILL WORKER(12345)
KILL WORKER("nobody")
ALERT(String(Count user processes))
