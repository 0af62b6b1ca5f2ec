var $before : Text
$before:=Method called on error
ON ERR CALL("second")
throw(2)
ON ERR CALL($before)
