// docs: commands/dom-parse-xml-variable (OK is 0 and an error is generated), xml-get-error (text, row, column), xml-set-options (external entities are not resolved).
var $ref; $msg; $src : Text
var $row; $column : Integer

For each ($src; ["<a>\n<b></a>"; ""; "no xml"; "<a/><b/>"; "<!DOCTYPE a [<!ENTITY x SYSTEM \"/etc/hostname\">]><a>&x;</a>"; "<a>&nbsp;</a>"])
	$ref:=Try(DOM Parse XML variable($src))
	XML GET ERROR(""; $msg; $row; $column)
	ALERT(String(Last errors[0].errCode)+" "+String($row)+" "+String($column)+" "+$msg)
End for each
$ref:=Try(DOM Parse XML source("/no/such/file.xml"))
ALERT(String(OK)+" "+String(Last errors[0].errCode))
$ref:=Try(DOM Parse XML variable("<a/>"; True))
ALERT(String(OK)+" "+Last errors[0].message)
