property a : Text
property $b : Text
property "c" : Text
