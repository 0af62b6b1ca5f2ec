#DECLARE($p : Pointer)

ALERT("pointer")
