// docs: Concepts/parameters
// The page's example of generic parameters: a format and any number of values.

ALERT(MySum("##0.00"; 125.2; 33.5; 24))
ALERT(MySum("000"; 1; 2; 200))
