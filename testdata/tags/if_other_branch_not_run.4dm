// docs: Tags/transformation-tags#4dif-4delse-4delseif-and-4dendif
// Only the tags of the branch that is used are run.
var $out : Text

x:=0
PROCESS 4D TAGS("<!--#4DIF False--><!--#4DEVAL x:=1--><!--#4DELSE--><!--#4DEVAL x:=x+2--><!--#4DENDIF-->"; $out)
ALERT(String(x)+"["+$out+"]")
