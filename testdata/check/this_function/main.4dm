$o:=cs.Plain.new()
$o.given:=Formula(1)
