Class constructor f
Class constructor g($a : Text)
