var $a : Text; $b : Integer
property a : Text; b : Integer
