property p; q : Text
property n : Integer:=5
property list:=[]
