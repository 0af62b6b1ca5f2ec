// docs: commands/sort-array, commands/value-type
// The name of an array is the number of the current element, also in braces.

ARRAY TEXT(asNames; 2)
ARRAY LONGINT(alIDs; 2)
alIDs{2}:=7
asNames:=2
If (asNames#0)
	ALERT(String(alIDs{asNames})+" "+String(asNames+1))
End if 
