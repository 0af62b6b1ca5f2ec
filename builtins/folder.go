package builtins

import (
	"tetra/interp"
	"tetra/value"
)

func folderClass() *interp.ClassDef {
	return &interp.ClassDef{
		Parent: "Directory", Summary: "A folder on disk, which may not exist.",
		NewSyntax: `( path : Text, Integer {; pathType : Integer}{; *} )`,
		New:       func(c *interp.Call) (value.Value, error) { return newFile(c, true) },
		Members: append(diskMembers("Folder"), []*interp.MemberDef{
			{
				Name: "create", Syntax: `: Boolean`,
				Summary: "Creates the folder, with those around it, and tells whether it did: not when it exists.",
				Examples: `
					$folder:=Folder(Temporary folder; fk platform path).folder("reports/2024")
					$folder.create() // True
					$folder.create() // False`,
				Run: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
					f, err := files(c)
					if err != nil {
						return value.Undef, err
					}
					if p.stat(c) != nil {
						return boolean(false)
					}
					return boolean(f.MkdirAll(p.osPath(), 0o755) == nil)
				}),
			},
			{
				Name: "delete", Syntax: `({ option : Integer })`,
				Summary: "Deletes the folder when it is empty, or with `Delete with contents` in any case.",
				Examples: `
					$folder:=Folder(Temporary folder; fk platform path).folder("reports")
					$folder.file("a.txt").setText("Hello")
					$folder.delete(Delete with contents)
					$folder.exists // False`,
				Run: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
					return value.Undef, deleteFolder(c, p, c.Int(0) == 1)
				}),
			},
		}...),
	}
}

func deleteFolder(c *interp.Call, p *diskPath, withContents bool) error {
	f, err := files(c)
	if err != nil {
		return err
	}
	info := p.stat(c)
	switch {
	case info == nil && withContents:
		return nil
	case info == nil || !info.IsDir():
		return c.Errorf(errNoFolder, "the folder %s does not exist", p.posix())
	case withContents:
		return fileError(c, f.RemoveAll(p.osPath()), p.posix())
	}
	if list, err := f.ReadDir(p.osPath()); err == nil && len(list) > 0 {
		return c.Errorf(errNotEmpty, "the folder %s is not empty", p.posix())
	}
	return fileError(c, f.Remove(p.osPath()), p.posix())
}
