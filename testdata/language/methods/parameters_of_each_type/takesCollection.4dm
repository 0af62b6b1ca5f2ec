#DECLARE($c : Collection)
