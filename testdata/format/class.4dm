// a class
class extends  Base
property name,title:text
property count:integer:=1
   property list:={a:1;b:2}
EXPOSED alias shortName name.short

 shared singleton class constructor($name:text;...:variant)
/** what it is
 */
super($name)
This . count+=1

local function get  total( ):real
return This.lines.sum("amount")
function orderBy total($event:object)->$result:Text

if($event.descending)
$result:="amount desc"
end if
exposed function find($first:text; \
$second:cs.Invoice;$file:4D.File)->$found:cs.InvoiceSelection
// nothing yet

function last
