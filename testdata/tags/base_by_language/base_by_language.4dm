// docs: Tags/transformation-tags#4dbase
// 4DBASE inside 4DIF sets the folder for what follows the block.
var $out : Text

LangFR:=True
PROCESS 4D TAGS("<!--#4DIF LangFR=True--><!--#4DBASE FR/--><!--#4DELSE--><!--#4DBASE US/--><!--#4DENDIF--><!--#4DINCLUDE head.html-->"; $out)
ALERT($out)
