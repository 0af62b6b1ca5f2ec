$loaded:="from a file"
