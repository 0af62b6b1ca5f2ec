// docs: Tags/transformation-tags
// All kinds of tags can be mixed.
var $in; $out : Text

$in:="<ul><!--#4DEACH $p in $1--><!--#4DIF ($p.age>17)--><li><!--#4DTEXT $p.name--><!--#4DIF ($p.tags#Null)--> (<!--#4DEACH $t in $p.tags-->#$4DTEXT($t)<!--#4DENDEACH-->)<!--#4DENDIF--></li><!--#4DENDIF--><!--#4DENDEACH--></ul>"
PROCESS 4D TAGS($in; $out; [{name: "Ann"; age: 30; tags: ["a"; "b"]}; {name: "Bob"; age: 10}; {name: "Cid"; age: 18}])
ALERT($out)
