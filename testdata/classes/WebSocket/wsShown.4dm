#DECLARE($data : Variant)->$text : Text
$text:=OB Instance of($data; 4D.Blob) ? "blob "+String($data.size) : Value type($data)=Is text ? (Length($data)<100 ? "["+$data+"]" : String(Length($data))) : JSON Stringify($data)
