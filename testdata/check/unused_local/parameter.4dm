#DECLARE($never : Text)
