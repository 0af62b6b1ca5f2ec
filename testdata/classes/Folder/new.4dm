// docs: API/FolderClass (4D.Folder.new takes * after a path and after a constant, "identical to the Folder command"); API/FileClass (the syntax of 4D.File.new has no *, but it is
// "identical to the File command", which has one); commands/file, folder: "If the target fileConstant does not exist, a null object is returned. No errors are raised."
var $f; $o : Object
For each ($f; [Formula(4D.Folder.new("/tmp/a/"; *)); Formula(4D.Folder.new("/tmp/a/"; fk posix path; *)); Formula(4D.Folder.new(fk resources folder; *)); \
Formula(Folder("/tmp/a/"; *)); Formula(4D.File.new("/tmp/a"; *)); Formula(4D.File.new("/tmp/a"; fk posix path; *)); Formula(File("/tmp/a"; fk posix path; *)); \
Formula(4D.File.new(9999)); Formula(4D.Folder.new(9999; *)); Formula(File(-1)); Formula(Folder(9999)); \
Formula(File(?10:00:00?)); Formula(4D.Folder.new(?10:00:00?)); \
Formula(4D.File.new(True)); Formula(4D.File.new(!2024-01-01!)); Formula(4D.Folder.new(Null)); Formula(4D.Folder.new([])); \
Formula(4D.Folder.new("/tmp/a/"; "x")); Formula(4D.File.new("/tmp/a"; True)); Formula(4D.File.new()); Formula(4D.Folder.new("/tmp/a/"; fk posix path; 12))])
	Try
		$o:=$f.call()
		ALERT($o=Null ? "null" : $o.path)
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each
