// docs: commands/process-state
ALERT(String(Process state(12345)=Does not exist)+String(Process state(Current process)=Executing))
