#DECLARE($text : Text; $n : Integer)
ALERT($text+" in "+String(Current process)+" "+String(mainVariable))
