#DECLARE($s : 4D.Signal)
New process("tellSession"; 0; "inner"; $s)
