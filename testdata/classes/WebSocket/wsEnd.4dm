#DECLARE($end : 4D.Signal; $text : Text)
wsNote($end; $text)
$end.trigger()
