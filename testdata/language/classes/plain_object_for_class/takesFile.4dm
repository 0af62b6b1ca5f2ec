#DECLARE($file : 4D.File)
ALERT($file.fullName)
