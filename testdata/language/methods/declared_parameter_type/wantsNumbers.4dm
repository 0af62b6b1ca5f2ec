#DECLARE($i : Integer; $r : Real)

ALERT("numbers "+String($i)+" "+String($r))
