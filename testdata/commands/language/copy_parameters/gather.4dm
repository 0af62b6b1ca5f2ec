// the parameters from $from on, as texts
#DECLARE($from : Integer; $more : Variant) -> $result : Text
If ($from=0)
	$result:=JSON Stringify(Copy parameters)
Else
	$result:=JSON Stringify(Copy parameters($from))
End if
