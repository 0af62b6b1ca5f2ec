// docs: commands/throw
// The object given to throw is in Last errors, with its own properties.

Try
	throw({errCode: 600; componentSignature: "xbox"; name: "myFileName"; path: "myFilePath"; message: "File {name} not found ({path})"})
Catch
	ALERT(Last errors[0].message)
	ALERT(Last errors[0].name+" "+Last errors[0].path+" "+Last errors[0].componentSignature+" "+String(Last errors[0].errCode))
End try
