// Called by processes in other processes; it does nothing when it runs alone.
#DECLARE($signal : 4D.Signal)

If ($signal#Null)
	Use (Session.storage.ids)
		Session.storage.ids.push(Session.id)
	End use
	$signal.trigger()
End if
