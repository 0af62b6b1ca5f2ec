#DECLARE($n : Integer; ... : Text) : Text
return String($n)+${2}+${3}
