#DECLARE($name : Text)
ALERT("hello "+$name+" "+String(Count parameters)+" "+Current method name)
