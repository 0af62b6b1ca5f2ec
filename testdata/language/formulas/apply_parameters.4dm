// docs: API/FunctionClass
// apply gives the parameters as a collection.

ALERT(String(Formula($1+$2+$3).apply(Null; [10; 20; 30])))
