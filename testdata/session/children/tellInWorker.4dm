#DECLARE($s : 4D.Signal)
CALL WORKER("inner"; "tellSession"; $s)
