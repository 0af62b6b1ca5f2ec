#DECLARE($t : Text; $i : Integer) -> $r : Date

ALERT(String(Type($1)=Is text)+" "+String(Type($2)=Is longint)+" "+String(Type(${3})=Is Boolean)+" "+String(Type($0)=Is date))
