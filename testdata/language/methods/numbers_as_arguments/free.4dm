// without declarations
$0:=$1/$2
