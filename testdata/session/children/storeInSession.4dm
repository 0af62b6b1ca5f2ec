#DECLARE($s : 4D.Signal)
Use (Session.storage)
	Session.storage.from:="the child"
End use 
$s.trigger()
