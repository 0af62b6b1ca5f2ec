// docs: Concepts/parameters
// A method with a variable number of parameters reads them with ${n}.

ALERT(mySum("000"; 1; 2; 200))
