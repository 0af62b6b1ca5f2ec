title:="Welcome"
