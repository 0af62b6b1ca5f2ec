// docs: commands/ob-class, commands/ob-instance-of
// The class of an object.

ALERT(String(OB Class(New object).name))
ALERT(String(OB Class(Formula(1)).name))
ALERT(String(OB Class(Null)=Null))
ALERT(String(OB Instance of(New object; 4D.Object)))
ALERT(String(OB Instance of(Formula(1); 4D.Function)))
ALERT(String(OB Instance of(Formula(1); 4D.Object)))
ALERT(String(OB Instance of(New object; 4D.Function)))
ALERT(String(OB Instance of(Folder("/tmp"); 4D.Folder)))
ALERT(String(OB Instance of(File("/tmp/x"); 4D.Folder)))
