#DECLARE($o : Object)

ALERT("inner "+$o.name)
ALERT($o.line.text)
