// docs: API/ClassClass
// isShared, isSingleton and isSessionSingleton tell how a class is declared.

var $c : Object

For each ($c; [cs.Plain; cs.Shared; cs.One; cs.SharedOne; cs.SessionOne])
	ALERT($c.name+" "+String($c.isShared)+" "+String($c.isSingleton)+" "+String($c.isSessionSingleton))
End for each 
