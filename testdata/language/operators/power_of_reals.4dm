// docs: Concepts/number
// Powers with fractions and negative exponents.

ALERT(String(4^0.5)+" "+String(2^-1)+" "+String(2^0)+" "+String(10^3))
