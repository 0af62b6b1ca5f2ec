package builtins

import (
	"cmp"
	"io/fs"
	"slices"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// The options of .files() and .folders().
const (
	fkRecursive       = 1
	fkIgnoreInvisible = 8
)

func folderClass() *interp.ClassDef {
	return &interp.ClassDef{
		Name: "Folder", Parent: "Document", Summary: "A folder on disk, which may not exist.",
		NewSyntax: `( path : Text, Integer {; pathType : Integer} )`,
		New:       func(c *interp.Call) (value.Value, error) { return newFile(c, true) },
		Members: []*interp.MemberDef{
			{
				Name: "isPackage", Syntax: `: Boolean`, Summary: "Tells whether macOS shows the folder as a package: never here.",
				Get: func(*interp.Call) (value.Value, error) { return boolean(false) },
			},
			{
				Name: "create", Syntax: `: Boolean`,
				Summary: "Creates the folder, with those around it, and tells whether it did: not when it exists.",
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
				Run: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
					return value.Undef, deleteFolder(c, p, c.Int(0) == 1)
				}),
			},
			{
				Name: "file", Syntax: `( path : Text ) : 4D.File`,
				Summary:  "Returns the file at a path relative to the folder, or Null when the path is not valid.",
				Examples: `Folder("/tmp").file("a/b.txt").path // /tmp/a/b.txt`,
				Run:      diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) { return inside(c, p, false) }),
			},
			{
				Name: "folder", Syntax: `( path : Text ) : 4D.Folder`,
				Summary:  "Returns the folder at a path relative to the folder, or Null when the path is not valid.",
				Examples: `Folder("/tmp/x").folder("../a").path // /tmp/a/`,
				Run:      diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) { return inside(c, p, true) }),
			},
			{
				Name: "files", Syntax: `({ options : Integer }) : Collection`,
				Summary: "Returns the files of the folder, sorted by name.",
				Notes:   "`fk recursive` includes those of inner folders, `fk ignore invisible` leaves out hidden ones.",
				Run:     diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) { return listFolder(c, p, false) }),
			},
			{
				Name: "folders", Syntax: `({ options : Integer }) : Collection`,
				Summary: "Returns the folders of the folder, sorted by name.",
				Notes:   "`fk recursive` includes those of inner folders, `fk ignore invisible` leaves out hidden ones.",
				Run:     diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) { return listFolder(c, p, true) }),
			},
		},
	}
}

func inside(c *interp.Call, p *diskPath, folder bool) (value.Value, error) {
	q, ok := p.inside(c.Text(0), folder)
	if !ok {
		return value.NullV, nil
	}
	return pathObject(c, q)
}

func listFolder(c *interp.Call, p *diskPath, folders bool) (value.Value, error) {
	var out []value.Value
	err := p.walk(c, c.Int(0)&fkRecursive != 0, c.Int(0)&fkIgnoreInvisible != 0, func(q *diskPath) error {
		if q.folder != folders {
			return nil
		}
		o, err := pathObject(c, q)
		out = append(out, o)
		return err
	})
	if err != nil {
		return value.Undef, err
	}
	return coll(out)
}

// walk calls f for what is in the folder, files before folders, each sorted by name; recursively, a folder comes before its content. A folder that does not
// exist is empty.
func (p *diskPath) walk(c *interp.Call, recursive, ignoreHidden bool, f func(*diskPath) error) error {
	disk, err := files(c)
	if err != nil || p.stat(c) == nil {
		return err
	}
	list, err := disk.ReadDir(p.osPath())
	if err != nil {
		return fileError(c, err, p.posix())
	}
	slices.SortStableFunc(list, func(a, b fs.DirEntry) int {
		if a.IsDir() != b.IsDir() {
			if a.IsDir() {
				return 1
			}
			return -1
		}
		return cmp.Or(value.CompareText(a.Name(), b.Name()), strings.Compare(a.Name(), b.Name()))
	})
	for _, e := range list {
		if ignoreHidden && isHidden(e.Name()) {
			continue
		}
		folder := e.IsDir()
		if e.Type()&fs.ModeSymlink != 0 {
			info := (&diskPath{abs: p.abs + "/" + e.Name()}).stat(c)
			folder = info != nil && info.IsDir()
		}
		q, ok := p.at(p.abs+"/"+e.Name(), folder)
		if !ok {
			continue
		}
		if err := f(q); err != nil {
			return err
		}
		if e.IsDir() && recursive { // links are not followed: they may lead back
			if err := q.walk(c, true, ignoreHidden, f); err != nil {
				return err
			}
		}
	}
	return nil
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
