property name : Text
property age : Integer
property color : Text:="Blue"
