ALERT($1+" "+String(Undefined($2))+" "+String(Count parameters))
