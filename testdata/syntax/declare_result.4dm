#DECLARE($a : Text) -> Text
