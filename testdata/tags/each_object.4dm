// docs: Tags/transformation-tags#4deach-property-in-object
// The names of the properties in the order in which they were made.
var $out : Text
var $gamers : Object

$gamers:={Mary: 10; Ann: 20}
$gamers.John:=40
PROCESS 4D TAGS("<!--#4DEACH $key in $1--><!--#4DTEXT $key-->=<!--#4DTEXT $1[$key]--> <!--#4DENDEACH-->"; $out; $gamers)
ALERT($out)
