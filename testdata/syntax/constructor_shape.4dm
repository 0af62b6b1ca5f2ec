Class constructor foo($a)
Class constructor($a : Text))
Class constructor $a
