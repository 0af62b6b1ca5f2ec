//%attributes = {"publishedWeb":true}
// The rows of the table of invoices, as HTML.
#DECLARE($parameter : Text)->$rows : Text
var $invoice : Object
If (Not(Session.hasPrivilege("ReadInvoices")))
	return ""
End if
$rows:=Char(1) // what follows is HTML
For each ($invoice; [{number: 1001; who: "Miller & Sons"; total: 120.5}; {number: 1002; who: "Atelier <Nord>"; total: 89}])
	PROCESS 4D TAGS("<tr><td><!--#4DTEXT $1.number--></td><td><!--#4DTEXT $1.who--></td><td><!--#4DTEXT String($1.total; \"###,##0.00\")--></td></tr>"; $row; $invoice)
	$rows+=$row
End for each
