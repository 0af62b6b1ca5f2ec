// docs: commands/process-aborted
ALERT(String(Process aborted))
