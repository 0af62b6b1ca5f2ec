Function
Function f(
Function g(a)
Function h($a Text)
Function i($a : Text) Text
Function j() -> Text
Function k($a : )
Function two words($a)
Function m(($a))
Function n($a; )
