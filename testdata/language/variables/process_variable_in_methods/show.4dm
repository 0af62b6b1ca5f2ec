ALERT(shared+", "+String(Undefined($local)))
shared:="set in show"
$local:="show"
