ALERT(Formula(Copy parameters).call(Null; 1; 2; 3).join(","))
ALERT(String(Formula(Copy parameters).call().length))
