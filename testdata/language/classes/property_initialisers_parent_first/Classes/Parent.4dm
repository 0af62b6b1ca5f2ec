property a : Text:="parent"
