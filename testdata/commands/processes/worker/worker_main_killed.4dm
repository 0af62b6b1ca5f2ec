// docs: commands/kill-worker: a worker that CALL WORKER did not make only empties its message box
CALL WORKER(1; "inMain"; "from itself"; 1)
KILL WORKER(1)
ALERT("goes on")
