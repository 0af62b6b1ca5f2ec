#DECLARE($rows : Collection; $limit : Integer) : Integer

var $row : Collection
var $n : Integer

For each ($row; $rows)
	For each ($n; $row)
		Case of 
			: ($n>$limit)
				return $n
		End case 
	End for each 
End for each 
return -1
