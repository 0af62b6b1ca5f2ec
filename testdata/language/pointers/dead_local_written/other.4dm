var $local : Text:="other"
