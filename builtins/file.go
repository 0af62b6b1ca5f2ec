package builtins

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"syscall"

	"tetra/interp"
	"tetra/value"
)

func fileTheme() []*interp.Command {
	return append(zipCommands(), []*interp.Command{
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
	}...)
}

// newFile is File, Folder and the new() of their classes.
func newFile(c *interp.Call, folder bool) (value.Value, error) {
	if !c.Arg(0).IsText() { // a number, or a time, which an Integer takes as its seconds
		known := knownFile
		if folder {
			known = knownFolder
		}
		p := known(c, c.Int(0))
		if p == nil {
			return value.NullV, nil
		}
		return entryObject(c, p)
	}
	const platformPath = 1
	s := c.Text(0)
	if c.Int(1) == platformPath {
		p := documentPath(c, s)
		p.folder = folder
		return entryObject(c, p)
	}
	p, ok := absolutePath(c, s, folder)
	if !ok {
		return value.Undef, c.ArgError(0, errBadPath, "%s is not an absolute path", value.Show(c.Arg(0), 60))
	}
	return entryObject(c, p)
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
	case 8: // HTTP log file
		in("LOGS", "logweb.txt")
	case 9: // HTTP debug log file: the last one
		for n := 1; ; n++ {
			last := p
			if in("LOGS", fmt.Sprintf("HTTPDebugLog_%02d.txt", n)); p == nil || p.stat(c) == nil {
				p = last
				break
			}
		}
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

// isLink tells whether it is a symbolic link; Stat follows them.
func (p *diskPath) isLink(c *interp.Call) bool {
	f, err := files(c)
	if err != nil {
		return false
	}
	info, err := f.Lstat(p.osPath())
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}

// writable tells whether the file exists and the program may write it.
func (p *diskPath) writable(c *interp.Call) bool {
	info := p.stat(c)
	if info == nil || !info.Mode().IsRegular() || info.Mode().Perm()&0o222 == 0 {
		return false
	}
	f, err := files(c)
	if err != nil {
		return false
	}
	file, err := f.OpenFile(p.osPath(), os.O_WRONLY, 0)
	if err != nil {
		return false
	}
	return file.Close() == nil
}

// ofItsKind refuses a 4D.File with the path of a folder, and a 4D.Folder with that of a file.
func ofItsKind(c *interp.Call, p *diskPath) error {
	if info := p.stat(c); info != nil && info.IsDir() != p.folder {
		return c.Errorf(errFileNotFound, "%s: it is %s", p.posix(), map[bool]string{true: "a folder", false: "a file"}[info.IsDir()])
	}
	return nil
}

// moveEntry renames; onto another volume it copies and deletes.
func moveEntry(c *interp.Call, f interp.Files, from, to *diskPath) error {
	if err := ofItsKind(c, from); err != nil {
		return err
	}
	err := f.Rename(from.osPath(), to.osPath())
	if !errors.Is(err, syscall.EXDEV) {
		return fileError(c, err, from.posix())
	}
	if err := copyTree(f, from.osPath(), to.osPath(), from.folder); err != nil {
		return fileError(c, err, from.posix())
	}
	return fileError(c, f.RemoveAll(from.osPath()), from.posix())
}

func createAlias(c *interp.Call, p *diskPath) (value.Value, error) {
	f, err := files(c)
	if err != nil {
		return value.Undef, err
	}
	into, err := folderArgument(c, 0)
	if err != nil {
		return value.Undef, err
	}
	name, err := validName(c, 1)
	if err != nil {
		return value.Undef, err
	}
	alias, ok := into.at(into.abs+"/"+name, false)
	if !ok {
		return value.Undef, c.ArgError(1, errBadPath, "%s is not a valid name", name)
	}
	if p.stat(c) == nil {
		return value.Undef, c.Errorf(errFileNotFound, "%s: it does not exist", p.posix())
	}
	if err := f.Symlink(p.osPath(), alias.osPath()); err != nil {
		return value.Undef, fileError(c, err, alias.posix())
	}
	return entryObject(c, alias)
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
	if err := ofItsKind(c, p); err != nil {
		return value.Undef, err
	}
	if to.abs != p.abs && to.taken(c) {
		return value.Undef, c.ArgError(0, errFileExists, "%s exists already", to.posix())
	}
	if err := f.Rename(p.osPath(), to.osPath()); err != nil {
		return value.Undef, fileError(c, err, p.posix())
	}
	return entryObject(c, to)
}

// copyFile copies a file with its permissions; a copy that fails half-way is removed.
func copyFile(f interp.Files, from, to string) (err error) {
	src, err := f.Open(from)
	if err != nil {
		return err
	}
	defer src.Close()
	info, err := src.Stat()
	if err != nil {
		return err
	}
	mode := info.Mode().Perm()
	dst, err := f.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, mode)
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
	if _, err = io.Copy(dst, src); err != nil {
		return err
	}
	if made, e := dst.Stat(); e == nil && made.Mode().Perm() != mode { // it was there before
		if e := f.Chmod(to, mode); e != nil && !errors.Is(e, fs.ErrPermission) && !errors.Is(e, errors.ErrUnsupported) {
			return e // not that of a volume without permissions
		}
	}
	return nil
}

// copyLink copies an alias as one, in place of what has its name.
func copyLink(f interp.Files, from, to string) error {
	target, err := f.Readlink(from)
	if err != nil {
		return err
	}
	if _, err := f.Lstat(to); err == nil {
		if err := f.Remove(to); err != nil {
			return err
		}
	}
	return f.Symlink(target, to)
}

// copyTree copies a file, or a folder with all it contains; aliases in it lead where they led.
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
		a, b := from+"/"+e.Name(), to+"/"+e.Name()
		if e.Type()&fs.ModeSymlink != 0 {
			err = copyLink(f, a, b)
		} else {
			err = copyTree(f, a, b, e.IsDir())
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func fileClass() *interp.ClassDef {
	return &interp.ClassDef{
		Parent: "Document", Summary: "A file on disk, which may not exist.",
		NewSyntax: `( path : Text, Integer {; pathType : Integer}{; *} )`,
		New:       func(c *interp.Call) (value.Value, error) { return newFile(c, false) },
		Members: append(diskMembers("File"), []*interp.MemberDef{
			{
				Name: "create", Syntax: `: Boolean`,
				Summary: "Creates the file, with the folders around it, and tells whether it did: not when it exists.",
				Examples: `
					$file:=Folder(Temporary folder; fk platform path).file("reports/a.txt")
					$file.create() // True
					$file.exists // True`,
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
				Examples: `
					$file:=Folder(Temporary folder; fk platform path).file("a.txt")
					$file.setText("Hello")
					$file.delete()
					$file.exists // False`,
				Run: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
					f, err := files(c)
					if info := p.lstat(c); err != nil || info == nil || info.IsDir() {
						return value.Undef, err
					}
					return value.Undef, fileError(c, f.Remove(p.osPath()), p.posix())
				}),
			},
			{
				Name: "setText", Syntax: `( text : Text {; charSet : Text, Integer {; breakMode : Integer}} )`,
				Summary: "Writes a text as the new content of the file, which is created when there is none.",
				Notes:   "The character set is UTF-8 without byte order mark unless another is given; a Unicode set that is given gets one unless its name ends in -no-bom.",
				Examples: `
					$file:=Folder(Temporary folder; fk platform path).file("a.txt")
					$file.setText("café"; "ISO-8859-1")
					$file.size // 4`,
				Run: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
					f, err := files(c)
					if err != nil {
						return value.Undef, err
					}
					if err := notOpen(c, p); err != nil {
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
				Name: "setContent", Syntax: `( content : Blob )`,
				Summary: "Writes bytes as the new content of the file, which is created when there is none.",
				Examples: `
					$file:=Folder(Temporary folder; fk platform path).file("a.bin")
					var $blob : Blob
					SET BLOB SIZE($blob; 3; 0)
					$file.setContent($blob)
					$file.size // 3`,
				Run: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
					f, err := files(c)
					if err != nil {
						return value.Undef, err
					}
					return value.Undef, fileError(c, p.write(f, blobBytes(c.Arg(0))), p.posix())
				}),
			},
			{
				Name: "open", Syntax: `({ options : Text, Object }) : 4D.FileHandle`,
				Summary: "Opens the file to read, write or append, and returns a handle.",
				Notes:   "The options are the mode, or an object with mode, charset, breakModeRead and breakModeWrite. The handle is closed when nothing refers to it any more.",
				Examples: `
					$file:=Folder(Temporary folder; fk platform path).file("a.txt")
					$handle:=$file.open("write")
					$handle.writeText("Hello")
					$handle:=Null
					$file.getText() // Hello`,
				Run: diskMember(openFile),
			},
			{
				Name: "getAppInfo", Syntax: `: Object`,
				Summary: "Returns the keys of a .plist file as an object.",
				Notes:   "Of other files, and when there is none, the object is empty: 4D reads .exe and .dll files on Windows, and executables on macOS.",
				Examples: `
					$file:=Folder(Temporary folder; fk platform path).file("Info.plist")
					$file.setAppInfo({CFBundleName: "Shop"; LSUIElement: True})
					$file.getAppInfo().CFBundleName // Shop`,
				Run: diskMember(getAppInfo),
			},
			{
				Name: "setAppInfo", Syntax: `( info : Object )`,
				Summary: "Changes keys of a .plist file, or adds them; it creates the file when there is none.",
				Notes:   "It does nothing to other files.",
				Examples: `
					$file:=Folder(Temporary folder; fk platform path).file("Info.plist")
					$file.setAppInfo({CFBundleName: "Shop"; CFBundleVersion: "1.0"})
					$file.setAppInfo({CFBundleVersion: "1.1"})
					$info:=$file.getAppInfo()
					$info.CFBundleName+" "+$info.CFBundleVersion // Shop 1.1`,
				Run: diskMember(setAppInfo),
			},
		}...),
	}
}

// diskMembers is what files and folders on disk have and those in archives have not.
func diskMembers(class string) []*interp.MemberDef {
	return []*interp.MemberDef{
		{
			Name: "moveTo", Syntax: `( destinationFolder : 4D.Folder {; newName : Text} ) : 4D.` + class,
			Summary: "Moves it into a folder, under its own or a new name, and returns the moved one.",
			Examples: `
				$folder:=Folder(Temporary folder; fk platform path)
				$folder.folder("old").create() // True
				$folder.file("a.txt").setText("Hello")
				$moved:=$folder.file("a.txt").moveTo($folder.folder("old"))
				$moved.parent.name // old`,
			Run: diskMember(func(c *interp.Call, p *diskPath) (value.Value, error) {
				return transfer(c, p, func(f interp.Files, to *diskPath) error { return moveEntry(c, f, p, to) })
			}),
		},
		{
			Name: "rename", Syntax: `( newName : Text ) : 4D.` + class,
			Summary: "Gives it a new name, and returns the renamed one.",
			Examples: `
				$file:=Folder(Temporary folder; fk platform path).file("a.txt")
				$file.setText("Hello")
				$file.rename("b.txt").fullName // b.txt`,
			Run: diskMember(rename),
		},
		{
			Name: "createAlias", Syntax: `( destinationFolder : 4D.Folder ; aliasName : Text {; aliasType : Integer} ) : 4D.File`,
			Summary: "Creates a symbolic link to it in a folder, and returns the link.",
			Notes:   "It is a symbolic link on every system; 4D makes an alias on macOS and a shortcut on Windows unless `fk symbolic link` is given.",
			Examples: `
				$folder:=Folder(Temporary folder; fk platform path)
				$folder.file("a.txt").setText("Hello")
				$alias:=$folder.file("a.txt").createAlias($folder; "link"; fk symbolic link)
				$alias.original.fullName // a.txt`,
			Run: diskMember(createAlias),
		},
	}
}

// read reads a whole file, no more than a BLOB or text can hold.
func (p *diskPath) read(c *interp.Call) ([]byte, error) {
	f, err := files(c)
	if err != nil {
		return nil, err
	}
	if info := p.stat(c); info == nil || info.Mode().IsRegular() && info.Size() <= maxBlob {
		b, err := f.ReadFile(p.osPath())
		return b, fileError(c, err, p.posix())
	}
	r, err := f.Open(p.osPath())
	if err != nil {
		return nil, fileError(c, err, p.posix())
	}
	defer r.Close()
	return readAll(c, r, p)
}

// readAll reads what is left of a file that may have no end, as a device. It gives up before it is too much to hold.
func readAll(c *interp.Call, r io.Reader, p *diskPath) ([]byte, error) {
	if info := p.stat(c); info != nil && info.Size() > maxBlob {
		return nil, c.Errorf(errNoMemory, "%s has %d bytes, more than the 2 GB that can be read at once", p.posix(), info.Size())
	}
	b, err := io.ReadAll(io.LimitReader(r, maxBlob+1))
	if err == nil && len(b) > maxBlob {
		return nil, c.Errorf(errNoMemory, "%s has more than the 2 GB that can be read at once", p.posix())
	}
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
		if os.IsPermission(err) || errors.Is(err, syscall.ENAMETOOLONG) { // the folder may not be written, the file may
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
