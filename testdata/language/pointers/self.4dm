// docs: commands/self
// Outside of a form object Self is the nil pointer.

ALERT(String(Is nil pointer(Self)))
