f(1):=2
"x":=3
Pi:=3
[Invoice]:=1
