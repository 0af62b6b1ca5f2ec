#DECLARE($a : Integer; ... : Variant)
