// docs: commands/throw
// throw with an object: {name} in the message stands for the property of the object.

Try
	throw({message: "no {what} for {who}"; what: "tea"; who: "two"; errCode: 42})
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
Try
	throw({message: "plain"; componentSignature: "ABCD"})
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message+" "+Last errors[0].componentSignature)
End try
