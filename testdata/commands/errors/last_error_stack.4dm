// docs: commands/last-errors: _O_GET LAST ERROR STACK says the same with arrays.
ARRAY LONGINT($codes; 2)
ARRAY TEXT($components; 0)
ARRAY TEXT($texts; 0)
_O_GET LAST ERROR STACK($codes; $components; $texts)
ALERT(String(Size of array($codes))+String(Size of array($components))+String(Size of array($texts)))
Try
	throw(2001; "größer")
Catch
	_O_GET LAST ERROR STACK($codes; $components; $texts)
	ALERT(String(Size of array($codes))+" "+String($codes{1})+" "+$texts{1}+" "+String($codes{1}=Last errors[0].errCode)+String($texts{1}=Last errors[0].message)+String($components{1}=Last errors[0].componentSignature))
End try
