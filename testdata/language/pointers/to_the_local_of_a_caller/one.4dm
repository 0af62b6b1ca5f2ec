#DECLARE($p : Pointer)

two($p)
$p->+=1
