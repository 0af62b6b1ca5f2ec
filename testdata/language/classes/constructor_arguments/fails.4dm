#DECLARE($why : Text) -> $n : Integer

throw({errCode: 5; message: $why})
