// docs: commands/exp, commands/log, commands/round, commands/square-root, commands/set-real-comparison-level, commands/sum, commands/max, commands/min, commands/std-deviation, commands/variance
// Numbers beyond ten to the sixth, arrays of hundreds of thousands.

var $i : Integer
ALERT(String(Exp(1000000))+" "+String(Exp(-1000000))+" "+String(Round(Log(1000000); 6))+" "+String(Round(Log(1e300); 6))+" "+String(Round(Log(1e-300); 6)))
ALERT(String(Square root(1000000))+" "+String(Square root(1e300)=1e150)+" "+String(Square root(123456789*123456789))+" "+String(Square root(1e-300)=1e-150))
ALERT(String(Round(1234567.891; 2))+" "+String(Round(1234567.891; -6))+" "+String(Round(-1234567.5; 0))+" "+String(Round(1e15; 3))+" "+String(Round(1e300; 2)=1e300)+" "+String(Round(1234567; -9))+" "+String(Round(2.5; 400))+" "+String(Round(2.5; -400)))
ALERT(String(Round(1e-7; 6))+" "+String(Round(-0.4; 0))+" "+String(Round(999999.999999; 5)))

// 0 and 2 by turns: the mean is 1, the sum of squared deviations is the number of values
ARRAY REAL($r; 200000)
ARRAY LONGINT($l; 200000)
For ($i; 1; 200000)
	$r{$i}:=$i%2*2
	$l{$i}:=$i*10000
End for
ALERT(String(Sum($r))+" "+String(Variance($r)=(200000/199999))+" "+String(Std deviation($r)=Square root(200000/199999))+" "+String(Min($r))+" "+String(Max($r)))
ALERT(String(Max($l))+" "+String(Min($l))+" "+String(Sum($l)=200001000000000)+" "+String(Average($l)))

// with a level of a million, what differs by less is equal; the order does not change
SET REAL COMPARISON LEVEL(1000000)
ALERT(String(1.5=1000000.5)+" "+String(1.5=1000002.5)+" "+String(1.5<2.5)+" "+String(1.5#2.5))
SET REAL COMPARISON LEVEL(1e-300)
ALERT(String(1=1.000000000001)+" "+String(0.1=0.1))
// the default again
SET REAL COMPARISON LEVEL(10^-6)
ALERT(String(0.000001=0.000002)+" "+String(0.00001=0.00002))
