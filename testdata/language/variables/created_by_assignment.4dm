// docs: Concepts/variables
// A variable is created by using it.

MyDate:=!2024-01-01!+30
ALERT(String(MyDate=!2024-01-31!)+" "+String(Type(MyDate)=Is date))
