// docs: GET LAST ERROR STACK (documentation of 4D 20: "the current error stack is empty"), which 21 has no page of
// Without an error the stack is empty.

ARRAY LONGINT($codes; 3)
ARRAY TEXT($components; 3)
ARRAY TEXT($texts; 3)
GET LAST ERROR STACK($codes; $components; $texts)
ALERT(String(Size of array($codes))+String(Size of array($components))+String(Size of array($texts)))
