ALERT(String(Formula(Count parameters).call(Null; 1; 2; 3))+" "+String(Formula(Count parameters).call()))
