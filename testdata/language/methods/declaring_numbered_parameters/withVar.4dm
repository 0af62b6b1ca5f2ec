var $0; $1 : Text
var $2 : Integer

$0:=$1+String($2)
