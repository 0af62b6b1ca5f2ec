Function f() -> : Text
Function g($a : Text) : Text : Text
Function h($a : Text;)
