#DECLARE($ready : 4D.Signal; $go : 4D.Signal)
$ready.trigger()
$go.wait(10)
