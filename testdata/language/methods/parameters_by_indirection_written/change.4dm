#DECLARE($first : Text; $second : Text)

${1}:="changed"
$2:="too"
ALERT($first+" "+$second+" "+${2}+" "+$1)
