// docs: commands/path-to-object, commands/object-to-path
// Paths as texts taken apart and put together.

ALERT(String(JSON Stringify(Path to object("/first/second.bundle/"; Path is POSIX))))
ALERT(String(JSON Stringify(Path to object("/folder/.invisible"; Path is POSIX))))
ALERT(String(JSON Stringify(Path to object("fileZ"; Path is POSIX))))
ALERT(String(Object to path(New object("parentFolder"; "/a/"; "name"; "b"; "extension"; "txt"))))
ALERT(String(Object to path(New object("parentFolder"; "/a/"; "name"; "b"; "isFolder"; True))))
