// docs: Concepts/collection
// The page's collection literals.

var $col1; $col2; $users : Collection

$col1:=[]
$col2:=[1; 2; 3; 4; 5; 6]
$users:=[{name: "Alice"; \
	height: 183; \
	eyecolor: "hazel"; \
	id: $col2[5]\
	}; \
	{name: "Bob"; \
	height: 172; \
	eyecolor: "blue"\
	}]
ALERT(String($col1.length)+" "+String($col2.length)+" "+JSON Stringify($users))
