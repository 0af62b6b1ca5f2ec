#DECLARE($what : Text)
memory:=String(memory)+$what+" "
