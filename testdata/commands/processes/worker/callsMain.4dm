#DECLARE($n : Integer; $text : Text)
CALL WORKER(1; "inMain"; $text; $n)
