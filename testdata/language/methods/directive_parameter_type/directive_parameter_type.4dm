// docs: Concepts/parameters
// A parameter of C_TEXT raises no error for another type: the method gets an empty text.

wantsText(1)
wantsText("one")
