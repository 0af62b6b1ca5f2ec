#DECLARE($value : Text)

ALERT("called")
