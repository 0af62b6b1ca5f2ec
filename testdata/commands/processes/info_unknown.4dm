// docs: commands/process-info: an incorrect number gives a null object
ALERT(String(Process info(12345)=Null)+String(Process info(-1)=Null)+String(Process info(0)=Null))
