// docs: commands-legacy/get-last-error-stack
// Without an error the stack is empty.

ARRAY LONGINT($codes; 3)
ARRAY TEXT($components; 3)
ARRAY TEXT($texts; 3)
GET LAST ERROR STACK($codes; $components; $texts)
ALERT(String(Size of array($codes))+String(Size of array($components))+String(Size of array($texts)))
