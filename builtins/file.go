package builtins

import (
	"io"
	"io/fs"
	"os"
	"path"
	"strings"

	"tetra/interp"
	"tetra/value"
)

func fileTheme() *interp.Theme {
	return &interp.Theme{Name: "File and Folder", Commands: []*interp.Command{
		{
			Name: "File", Number: 1566,
			Syntax:  `( path : Text, Integer {; pathType : Integer}{; *} ) : 4D.File`,
			Summary: "Returns an object for the file at an absolute path, whether it exists or not.",
			Notes: "The path is in POSIX syntax, or with `fk platform path` in that of the system; it may begin with a filesystem such as /RESOURCES. A number is one of " +
				"4D's files (theme 4D Environment), Null when it does not exist.",
			Examples: "File(\"/tmp/a.b.txt\").name // a.b\nFile(\"/tmp/a.b.txt\").extension // .txt",
			Run:      func(c *interp.Call) (value.Value, error) { return newFile(c, false) },
		},
		{
			Name: "Folder", Number: 1567,
			Syntax:   `( path : Text, Integer {; pathType : Integer}{; *} ) : 4D.Folder`,
			Summary:  "Returns an object for the folder at an absolute path, or for one of 4D's folders by its number.",
			Notes:    "The path is in POSIX syntax, or with `fk platform path` in that of the system; it may begin with a filesystem such as /RESOURCES.",
			Examples: "Folder(\"/tmp/a\").path // /tmp/a/\nFolder(fk resources folder).path // /RESOURCES/",
			Run:      func(c *interp.Call) (value.Value, error) { return newFile(c, true) },
		},
	}}
}

// pathObject wraps a path in an object.
func pathObject(c *interp.Call, p *diskPath) (value.Value, error) {
	if p.folder {
		return object(c.Proc.Interp().NewNative("Folder", p))
	}
	return object(c.Proc.Interp().NewNative("File", p))
}

// newFile is File, Folder and the new() of their classes.
func newFile(c *interp.Call, folder bool) (value.Value, error) {
	if c.Arg(0).IsNum() {
		known := knownFile
		if folder {
			known = knownFolder
		}
		p := known(c, c.Int(0))
		if p == nil {
			return value.NullV, nil
		}
		return pathObject(c, p)
	}
	const platformPath = 1
	s := c.Text(0)
	if c.Int(1) == platformPath {
		p := documentPath(c, s)
		p.folder = folder
		return pathObject(c, p)
	}
	p, ok := absolutePath(c, s, folder)
	if !ok {
		return value.Undef, c.ArgError(0, errBadPath, "%s is not an absolute path", value.Show(c.Arg(0), 60))
	}
	return pathObject(c, p)
}

// knownFolder is the folder of a constant of the theme File and Folder, nil for one that does not exist here.
func knownFolder(c *interp.Call, n int) *diskPath {
	home := c.Proc.Interp().Options().Getenv("HOME")
	inHome := func(sub string) *diskPath {
		if home == "" {
			return nil
		}
		return &diskPath{abs: path.Clean(home + "/" + sub), folder: true}
	}
	switch n {
	case 0: // fk user preferences folder
		return inHome(".tetra")
	case 4: // fk database folder
		return inFileSystem(c, "PACKAGE")
	case 6: // fk resources folder
		return inFileSystem(c, "RESOURCES")
	case 7: // fk logs folder
		return inFileSystem(c, "LOGS")
	case 8: // fk web root folder
		p, _ := absolutePath(c, "/PACKAGE/WebFolder", true)
		return p
	case 9: // fk data folder
		return inFileSystem(c, "DATA")
	case 115: // fk desktop folder
		return inHome("Desktop")
	case 117: // fk documents folder
		return inHome("Documents")
	case 118: // fk home folder
		return inHome("")
	}
	return nil
}

// knownFile is the file of a constant of the theme 4D Environment, nil for one that does not exist (docs/API/FileClass).
func knownFile(c *interp.Call, n int) *diskPath {
	var p *diskPath
	in := func(system, name string) {
		root := inFileSystem(c, system)
		p, _ = root.at(root.abs+"/"+name, false)
	}
	switch n {
	case 1, 18: // Current backup settings file, Backup settings file
		in("PACKAGE", "Settings/backup.4DSettings")
	case 3: // User settings file
		in("PACKAGE", "Settings/settings.4DSettings")
	case 4: // User settings file for data
		in("DATA", "Settings/settings.4DSettings")
	case 11: // Diagnostic log file
		p = diagnosticLog(c)
	case 14: // Build application log file
		in("LOGS", "BuildApp.log.xml")
	case 16: // Directory file
		in("DATA", "Settings/directory.json")
		if p.stat(c) == nil {
			in("PACKAGE", "Settings/directory.json")
		}
	case 17: // Backup settings file for data
		in("DATA", "Settings/backup.4DSettings")
	case 20: // Build application settings file
		in("PACKAGE", "Settings/buildApp.4DSettings")
	}
	if p == nil || p.stat(c) == nil {
		return nil
	}
	return p
}

// diskMember is a member of 4D.File or 4D.Folder: it gets the path behind the object.
func diskMember(f func(c *interp.Call, p *diskPath) (value.Value, error)) func(*interp.Call) (value.Value, error) {
	return func(c *interp.Call) (value.Value, error) {
		if o := c.This.AsObject(); o != nil {
			if p, ok := o.Native().(*diskPath); ok {
				return f(c, p)
			}
		}
		return value.Undef, c.Errorf(errArgumentType, "this is not a File or Folder object")
	}
}

// documentClass is what 4D.File and 4D.Folder have in common.
func documentClass() *interp.ClassDef {
	property := func(name, typ, summary string, get func(c *interp.Call, p *diskPath) (value.Value, error)) *interp.MemberDef {
		return &interp.MemberDef{Name: name, Syntax: ": " + typ, Summary: summary, Get: diskMember(get)}
	}
	return &interp.ClassDef{Name: "Document", Summary: "What files and folders have in common.", Members: []*interp.MemberDef{
		property("exists", "Boolean", "Tells whether it exists on disk.", func(c *interp.Call, p *diskPath) (value.Value, error) {
			info := p.stat(c)
			return boolean(info != nil && info.IsDir() == p.folder)
		}),
		property("name", "Text", "Holds the name without extension.", func(_ *interp.Call, p *diskPath) (value.Value, error) {
			name, _ := splitName(p.fullName())
			return text(name)
		}),
		property("extension", "Text", "Holds the extension with its point, or nothing.", func(_ *interp.Call, p *diskPath) (value.Value, error) {
			_, ext := splitName(p.fullName())
			return text(ext)
		}),
		property("fullName", "Text", "Holds the name with its extension.", func(_ *interp.Call, p *diskPath) (value.Value, error) {
			return text(p.fullName())
		}),
		property("path", "Text", "Holds the path in POSIX syntax, in its filesystem when it has one.", func(_ *interp.Call, p *diskPath) (value.Value, error) {
			return text(p.posix())
		}),
		property("platformPath", "Text", "Holds the path in the syntax of the system.", func(_ *interp.Call, p *diskPath) (value.Value, error) {
			return text(p.platform())
		}),
		property("parent", "4D.Folder", "Holds the folder around it.", func(c *interp.Call, p *diskPath) (value.Value, error) {
			return pathObject(c, p.parent())
		}),
		property("isFile", "Boolean", "Tells whether it is a file.", func(_ *interp.Call, p *diskPath) (value.Value, error) {
			return boolean(!p.folder)
		}),
		property("isFolder", "Boolean", "Tells whether it is a folder.", func(_ *interp.Call, p *diskPath) (value.Value, error) {
			return boolean(p.folder)
		}),
		property("isAlias", "Boolean", "Tells whether it is a symbolic link.", func(c *interp.Call, p *diskPath) (value.Value, error) {
			return boolean(p.isLink(c))
		}),
		property("hidden", "Boolean", "Tells whether the system hides it: on Unix, its name begins with a point.", func(_ *interp.Call, p *diskPath) (value.Value, error) {
			return boolean(isHidden(p.fullName()))
		}),
		property("modificationDate", "Date", "Holds the date of the last change, the null date when it does not exist.", modified(true)),
		property("modificationTime", "Time", "Holds the time of the last change.", modified(false)),
		property("creationDate", "Date", "Holds the date of the last change: systems do not tell that of creation.", modified(true)),
		property("creationTime", "Time", "Holds the time of the last change: systems do not tell that of creation.", modified(false)),
		{
			Name: "copyTo", Syntax: `( destinationFolder : 4D.Folder {; newName : Text, Integer {; overwrite : Integer}} ) : 4D.Document`,
			Summary: "Copies it into a folder, under its own or a new name, and returns the copy.",
			Notes:   "With `fk overwrite` what exists there is replaced.",
			Run: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
				return p.transfer(c, func(f interp.Files, to *diskPath) error { return copyTree(f, p.osPath(), to.osPath(), p.folder) })
			}),
		},
		{
			Name: "moveTo", Syntax: `( destinationFolder : 4D.Folder {; newName : Text} ) : 4D.Document`,
			Summary: "Moves it into a folder, under its own or a new name, and returns the moved one.",
			Run: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
				return p.transfer(c, func(f interp.Files, to *diskPath) error { return f.Rename(p.osPath(), to.osPath()) })
			}),
		},
		{
			Name: "rename", Syntax: `( newName : Text ) : 4D.Document`,
			Summary: "Gives it a new name, and returns the renamed one.",
			Run:     diskMember(rename),
		},
	}}
}

func modified(date bool) func(c *interp.Call, p *diskPath) (value.Value, error) {
	return func(c *interp.Call, p *diskPath) (value.Value, error) {
		var day int32
		var seconds int64
		if info := p.stat(c); info != nil {
			day, seconds = value.DateTimeOf(info.ModTime().In(c.Proc.Interp().Options().Zone))
		}
		if date {
			return value.DateOf(day), nil
		}
		return value.TimeOf(seconds), nil
	}
}

// isLink looks the name up in its folder, because Stat follows links.
func (p *diskPath) isLink(c *interp.Call) bool {
	f, err := files(c)
	if err != nil {
		return false
	}
	list, err := f.ReadDir((&diskPath{abs: path.Dir(p.abs)}).osPath())
	if err != nil {
		return false
	}
	for _, e := range list {
		if e.Name() == p.fullName() {
			return e.Type()&fs.ModeSymlink != 0
		}
	}
	return false
}

// validName refuses names with separators (docs/API/FileClass: naming rules).
func validName(c *interp.Call, i int) (string, error) {
	name := c.Text(i)
	if name == "" || name == "." || name == ".." || strings.ContainsAny(name, "/:\\*?\"<>|\x00") {
		return "", c.ArgError(i, errBadPath, "%s is not a valid name", value.Show(c.Arg(i), 60))
	}
	return name, nil
}

const fkOverwrite = 4

// transfer is copyTo and moveTo: the destination is argument 0, the new name argument 1, the option the last.
func (p *diskPath) transfer(c *interp.Call, do func(f interp.Files, to *diskPath) error) (value.Value, error) {
	f, err := files(c)
	if err != nil {
		return value.Undef, err
	}
	var into *diskPath
	if o := c.Object(0); o != nil {
		into, _ = o.Native().(*diskPath)
	}
	if into == nil || !into.folder {
		return value.Undef, c.ArgError(0, errArgumentType, "a 4D.Folder is expected")
	}
	name := p.fullName()
	overwrite := false
	if c.Arg(1).IsText() {
		if name, err = validName(c, 1); err != nil {
			return value.Undef, err
		}
	}
	if last := c.Arg(c.N() - 1); last.IsNum() {
		overwrite = int(last.Float()) == fkOverwrite
	}
	if info := into.stat(c); info == nil || !info.IsDir() {
		return value.Undef, c.ArgError(0, errNoFolder, "the folder %s does not exist", into.posix())
	}
	to, ok := into.inside(name, p.folder)
	if !ok {
		return value.Undef, c.ArgError(1, errBadPath, "%s is not a valid name", name)
	}
	if to.abs == p.abs {
		return pathObject(c, to)
	}
	if p.folder && strings.HasPrefix(to.abs+"/", p.abs+"/") {
		return value.Undef, c.ArgError(0, errBadPath, "a folder cannot go into itself")
	}
	if to.stat(c) != nil && !overwrite {
		return value.Undef, c.Errorf(errFileExists, "%s exists already", to.posix())
	}
	if err := do(f, to); err != nil {
		return value.Undef, fileError(c, err, p.posix())
	}
	return pathObject(c, to)
}

func rename(c *interp.Call, p *diskPath) (value.Value, error) {
	f, err := files(c)
	if err != nil {
		return value.Undef, err
	}
	name, err := validName(c, 0)
	if err != nil {
		return value.Undef, err
	}
	to, ok := p.at(path.Dir(p.abs)+"/"+name, p.folder)
	if !ok {
		return value.Undef, c.ArgError(0, errBadPath, "%s is not a valid name", name)
	}
	if to.abs != p.abs && to.stat(c) != nil {
		return value.Undef, c.ArgError(0, errFileExists, "%s exists already", to.posix())
	}
	if err := f.Rename(p.osPath(), to.osPath()); err != nil {
		return value.Undef, fileError(c, err, p.posix())
	}
	return pathObject(c, to)
}

// copyFile copies the content of a file; a copy that fails half-way is removed.
func copyFile(f interp.Files, from, to string) (err error) {
	src, err := f.Open(from)
	if err != nil {
		return err
	}
	defer src.Close()
	dst, err := f.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o644)
	if err != nil {
		return err
	}
	defer func() {
		if e := dst.Close(); err == nil {
			err = e
		}
		if err != nil {
			f.Remove(to)
		}
	}()
	_, err = io.Copy(dst, src)
	return err
}

// copyTree copies a file, or a folder with all it contains.
func copyTree(f interp.Files, from, to string, folder bool) error {
	if !folder {
		return copyFile(f, from, to)
	}
	list, err := f.ReadDir(from)
	if err != nil {
		return err
	}
	if err := f.MkdirAll(to, 0o755); err != nil {
		return err
	}
	for _, e := range list {
		if err := copyTree(f, from+"/"+e.Name(), to+"/"+e.Name(), e.IsDir()); err != nil {
			return err
		}
	}
	return nil
}

func fileClass() *interp.ClassDef {
	return &interp.ClassDef{
		Name: "File", Parent: "Document", Summary: "A file on disk, which may not exist.",
		NewSyntax: `( path : Text, Integer {; pathType : Integer} )`,
		New:       func(c *interp.Call) (value.Value, error) { return newFile(c, false) },
		Members: []*interp.MemberDef{
			{
				Name: "size", Syntax: `: Real`, Summary: "Counts the bytes of the file, 0 when it does not exist.",
				Get: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
					if info := p.stat(c); info != nil && !info.IsDir() {
						return number(float64(info.Size()))
					}
					return number(0)
				}),
			},
			{
				Name: "isWritable", Syntax: `: Boolean`, Summary: "Tells whether the file exists and may be written.",
				Get: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
					info := p.stat(c)
					return boolean(info != nil && !info.IsDir() && info.Mode().Perm()&0o200 != 0)
				}),
			},
			{
				Name: "create", Syntax: `: Boolean`,
				Summary: "Creates the file, with the folders around it, and tells whether it did: not when it exists.",
				Run: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
					f, err := files(c)
					if err != nil {
						return value.Undef, err
					}
					if p.stat(c) != nil {
						return boolean(false)
					}
					return value.Bool(p.write(f, nil) == nil), nil
				}),
			},
			{
				Name: "delete", Summary: "Deletes the file; it does nothing when there is none.",
				Run: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
					f, err := files(c)
					if err != nil || p.stat(c) == nil {
						return value.Undef, err
					}
					return value.Undef, fileError(c, f.Remove(p.osPath()), p.posix())
				}),
			},
			{
				Name: "getText", Syntax: `({ charSet : Text, Integer {; breakMode : Integer} }) : Text`,
				Summary: "Returns the content of the file as text.",
				Notes:   "The character set is UTF-8 unless the file has a byte order mark or another is given. Line ends become those of the system unless breakMode says otherwise.",
				Run: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
					b, err := p.read(c)
					if err != nil {
						return value.Undef, err
					}
					s, err := decodeFile(c, b, 0, 1)
					return value.Str(s), err
				}),
			},
			{
				Name: "setText", Syntax: `( text : Text {; charSet : Text, Integer {; breakMode : Integer}} )`,
				Summary: "Writes a text as the new content of the file, which is created when there is none.",
				Notes:   "The character set is UTF-8 without byte order mark unless another is given; a Unicode set that is given gets one unless its name ends in -no-bom.",
				Run: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
					f, err := files(c)
					if err != nil {
						return value.Undef, err
					}
					b, err := encodeFile(c, c.Text(0), 1, 2)
					if err != nil {
						return value.Undef, err
					}
					return value.Undef, fileError(c, p.write(f, b), p.posix())
				}),
			},
			{
				Name: "getContent", Syntax: `: 4D.Blob`, Summary: "Returns the bytes of the file.",
				Run: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
					b, err := p.read(c)
					return newBlob(c, b), err
				}),
			},
			{
				Name: "setContent", Syntax: `( content : Blob )`,
				Summary: "Writes bytes as the new content of the file, which is created when there is none.",
				Run: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
					f, err := files(c)
					if err != nil {
						return value.Undef, err
					}
					return value.Undef, fileError(c, p.write(f, blobBytes(c.Arg(0))), p.posix())
				}),
			},
		},
	}
}

func (p *diskPath) read(c *interp.Call) ([]byte, error) {
	f, err := files(c)
	if err != nil {
		return nil, err
	}
	b, err := f.ReadFile(p.osPath())
	return b, fileError(c, err, p.posix())
}

// write replaces the content of the file. An existing file is written beside itself first and then renamed, so that a full disk or a crash leaves the old one.
func (p *diskPath) write(f interp.Files, b []byte) error {
	name := p.osPath()
	info, err := f.Stat(name)
	if err != nil {
		if err := f.MkdirAll((&diskPath{abs: path.Dir(p.abs)}).osPath(), 0o755); err != nil {
			return err
		}
		return f.WriteFile(name, b, 0o644)
	}
	if !info.Mode().IsRegular() {
		return f.WriteFile(name, b, info.Mode().Perm())
	}
	if info.Mode().Perm()&0o200 == 0 {
		return fs.ErrPermission
	}
	temp := name + ".tetra-tmp"
	if err := f.WriteFile(temp, b, info.Mode().Perm()); err != nil {
		f.Remove(temp)
		if os.IsPermission(err) { // the folder may not be written, the file may
			return f.WriteFile(name, b, info.Mode().Perm())
		}
		return err
	}
	if err := f.Rename(temp, name); err != nil {
		f.Remove(temp)
		return f.WriteFile(name, b, info.Mode().Perm())
	}
	return nil
}
