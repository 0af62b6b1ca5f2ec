#DECLARE( ...  : Variant)
ALERT(JSON Stringify(Copy parameters(0))+JSON Stringify(Copy parameters(-5))+JSON Stringify(Copy parameters(99))+JSON Stringify(Copy parameters(-2147483648)))
