// docs: commands/pause-process: it does not affect the main process, and does nothing for one that does not exist
PAUSE PROCESS(Current process)
PAUSE PROCESS(12345)
RESUME PROCESS(12345)
ALERT("goes on")
