// keeps nothing: the system variables are read afterwards
