// docs: commands/euro-converter
// Between the euro and a currency, or two currencies through the euro; 2 decimal places, none for four currencies.

ALERT(String(Euro converter(10000; French Franc; Euro)))
ALERT(String(Euro converter(10000; French Franc; Italian Lira)))
ALERT(String(Euro converter(1; Euro; Deutsche Mark)))
ALERT(String(Euro converter(100; Belgian Franc; Deutsche Mark)))
ALERT(String(Euro converter(1; Euro; Belgian Franc))+" "+String(Euro converter(1; Euro; Luxembourg Franc))+" "+String(Euro converter(1; Euro; Spanish Peseta)))
ALERT(String(Euro converter(1; Euro; Greek Drachma))+" "+String(Euro converter(1; Euro; Irish Pound))+" "+String(Euro converter(1; Euro; Portuguese Escudo)))
ALERT(String(Euro converter(-100; Netherlands Guilder; Euro))+" "+String(Euro converter(0; Finnish Markka; Austrian Schilling))+" "+String(Euro converter(5.555; Euro; Euro)))
Try
	ALERT(String(Euro converter(1; "USD"; Euro)))
Catch
	ALERT(Last errors[0].message)
End try
