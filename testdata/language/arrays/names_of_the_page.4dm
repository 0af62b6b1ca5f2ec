// docs: Concepts/arrays
// The page's example: a loop over the elements.

ARRAY TEXT(atNames; 5)
atNames{1}:="Richard"
atNames{2}:="Sarah"
atNames{3}:="Sam"
atNames{4}:="Jane"
atNames{5}:="John"
For ($vlElem; 1; 5)
	ALERT("The element #"+String($vlElem)+" is equal to: "+atNames{$vlElem})
End for 
