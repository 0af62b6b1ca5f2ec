package builtins

import (
	"bytes"
	"cmp"
	"image"
	"image/png"
	"io/fs"
	"slices"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// An entry is a file or folder, which may not exist: on disk (*diskPath) or in an archive (*zipPath). It is the Go value behind a 4D.File, 4D.Folder, 4D.ZipFile or
// 4D.ZipFolder; their classes 4D.Document and 4D.Directory say what they have in common.
type entry interface {
	isFolder() bool
	fullName() string
	posix() string    // .path
	platform() string // .platformPath
	stat(c *interp.Call) fs.FileInfo
	isLink(c *interp.Call) bool
	// original is where a link leads, else the entry itself.
	original(c *interp.Call) (target entry, ok bool, err error)
	// up is the folder around it, nil for a root.
	up() entry
	// child is what is at a relative path inside a folder; ok is false when the path is absolute or leaves the root.
	child(relative string, folder bool) (_ entry, ok bool)
	// children lists a folder in any order; a folder that does not exist is empty.
	children(c *interp.Call) ([]entry, error)
	read(c *interp.Call) ([]byte, error)
	// copyInto writes the entry, with all it contains, as to.
	copyInto(c *interp.Call, to *diskPath) error
}

// entryObject wraps an entry in an object of its class.
func entryObject(c *interp.Call, e entry) (value.Value, error) {
	class := "File"
	if e.isFolder() {
		class = "Folder"
	}
	if _, ok := e.(*zipPath); ok {
		class = "Zip" + class
	}
	return object(c.Proc.Interp().NewNative(class, e))
}

// entryOf is the entry behind an object, nil for other values.
func entryOf(v value.Value) entry {
	if o := v.AsObject(); o != nil {
		if e, ok := o.Native().(entry); ok {
			return e
		}
	}
	return nil
}

// entryMember is a member of 4D.Document or 4D.Directory: it gets the entry behind the object.
func entryMember(f func(c *interp.Call, e entry) (value.Value, error)) func(*interp.Call) (value.Value, error) {
	return func(c *interp.Call) (value.Value, error) {
		if e := entryOf(c.This); e != nil {
			return f(c, e)
		}
		return value.Undef, c.Errorf(errArgumentType, "this is not a File or Folder object")
	}
}

// statOf is what is there, nil for nothing; the error is that files are switched off.
func statOf(c *interp.Call, e entry) (fs.FileInfo, error) {
	if _, err := files(c); err != nil {
		return nil, err
	}
	return e.stat(c), nil
}

// entryMembers is what files and folders have in common. The class is that of the results, 4D.Document or 4D.Directory.
func entryMembers(class string) []*interp.MemberDef {
	property := func(name, typ, summary string, get func(c *interp.Call, e entry) (value.Value, error)) *interp.MemberDef {
		return &interp.MemberDef{Name: name, Syntax: ": " + typ, Summary: summary, Get: entryMember(get)}
	}
	return []*interp.MemberDef{
		property("exists", "Boolean", "Tells whether it exists.", func(c *interp.Call, e entry) (value.Value, error) {
			info, err := statOf(c, e)
			return value.Bool(info != nil && info.IsDir() == e.isFolder()), err
		}),
		property("name", "Text", "Holds the name without extension.", func(_ *interp.Call, e entry) (value.Value, error) {
			name, _ := splitName(e.fullName())
			return text(name)
		}),
		property("extension", "Text", "Holds the extension with its point, or nothing.", func(_ *interp.Call, e entry) (value.Value, error) {
			_, ext := splitName(e.fullName())
			return text(ext)
		}),
		property("fullName", "Text", "Holds the name with its extension.", func(_ *interp.Call, e entry) (value.Value, error) {
			return text(e.fullName())
		}),
		property("path", "Text", "Holds the path in POSIX syntax, in its filesystem when it has one; in an archive that in the archive.",
			func(_ *interp.Call, e entry) (value.Value, error) { return text(e.posix()) }),
		property("platformPath", "Text", "Holds the path in the syntax of the system.", func(_ *interp.Call, e entry) (value.Value, error) {
			return text(e.platform())
		}),
		property("parent", "4D.Folder", "Holds the folder around it, Null for a root.", func(c *interp.Call, e entry) (value.Value, error) {
			if up := e.up(); up != nil {
				return entryObject(c, up)
			}
			return value.NullV, nil
		}),
		property("isFile", "Boolean", "Tells whether it is a file.", func(_ *interp.Call, e entry) (value.Value, error) { return boolean(!e.isFolder()) }),
		property("isFolder", "Boolean", "Tells whether it is a folder.", func(_ *interp.Call, e entry) (value.Value, error) { return boolean(e.isFolder()) }),
		property("isAlias", "Boolean", "Tells whether it is a symbolic link: never for a folder.", func(c *interp.Call, e entry) (value.Value, error) {
			return boolean(!e.isFolder() && e.isLink(c))
		}),
		property("original", "any", "Holds the file or folder that a symbolic link leads to; for other files and for folders, themselves.",
			func(c *interp.Call, e entry) (value.Value, error) {
				if e.isFolder() || !e.isLink(c) {
					return c.This, nil
				}
				target, _, err := e.original(c)
				if err != nil {
					return value.Undef, err
				}
				return entryObject(c, target)
			}),
		property("hidden", "Boolean", "Tells whether the system hides it: on Unix, its name begins with a point.", func(_ *interp.Call, e entry) (value.Value, error) {
			return boolean(isHidden(e.fullName()))
		}),
		property("modificationDate", "Date", "Holds the date of the last change, the null date when it does not exist.", modified(true)),
		property("modificationTime", "Time", "Holds the time of the last change.", modified(false)),
		property("creationDate", "Date", "Holds the date of the last change: systems do not tell that of creation.", modified(true)),
		property("creationTime", "Time", "Holds the time of the last change: systems do not tell that of creation.", modified(false)),
		{
			Name: "copyTo", Syntax: `( destinationFolder : 4D.Folder {; newName : Text, Integer {; overwrite : Integer}} ) : 4D.` + class,
			Summary: "Copies it into a folder on disk, under its own or a new name, and returns the copy.",
			Notes:   "With `fk overwrite` what exists there is replaced. What is in an archive is extracted.",
			Examples: `
				$folder:=Folder(Temporary folder; fk platform path)
				$folder.file("a.txt").setText("Hello")
				$copy:=$folder.file("a.txt").copyTo($folder; "b.txt")
				$copy.getText() // Hello`,
			Run: entryMember(func(c *interp.Call, e entry) (value.Value, error) {
				return transfer(c, e, func(_ interp.Files, to *diskPath) error { return e.copyInto(c, to) })
			}),
		},
		{
			Name: "getIcon", Syntax: `({ size : Integer }) : Picture`,
			Summary: "Returns the icon as a picture: a blank one of the size, in pixels, 32 without one.",
			Notes:   "Without windows files have no icons.",
			Examples: `
				PICTURE PROPERTIES(Folder(Temporary folder; fk platform path).getIcon(16); $width; $height)
				$width // 16`,
			Run: entryMember(func(c *interp.Call, _ entry) (value.Value, error) { return blankIcon(c, 0) }),
		},
	}
}

func modified(date bool) func(c *interp.Call, e entry) (value.Value, error) {
	return func(c *interp.Call, e entry) (value.Value, error) {
		var day int32
		var seconds int64
		info, err := statOf(c, e)
		if err != nil {
			return value.Undef, err
		}
		if info != nil {
			day, seconds = value.DateTimeOf(info.ModTime().In(c.Proc.Interp().Options().Zone))
		}
		if date {
			return value.DateOf(day), nil
		}
		return value.TimeOf(seconds), nil
	}
}

// blankIcon is a transparent picture of the size of argument i.
func blankIcon(c *interp.Call, i int) (value.Value, error) {
	const largest = 1024
	size := c.Int(i)
	if size == 0 {
		size = 32
	}
	if size < 0 || size > largest {
		return value.Undef, c.ArgError(i, errArgumentType, "the size of an icon is 1 to %d, not %d", largest, size)
	}
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewNRGBA(image.Rect(0, 0, size, size))); err != nil {
		return value.Undef, c.Errorf(errIO, "%v", err)
	}
	return value.Pict(&value.PictureV{Data: b.Bytes(), MIME: "image/png", W: size, H: size}), nil
}

// documentClass is what 4D.File and 4D.ZipFile have in common.
func documentClass() *interp.ClassDef {
	return &interp.ClassDef{Summary: "What files on disk and in archives have in common.", Members: append(entryMembers("File"), []*interp.MemberDef{
		{
			Name: "size", Syntax: `: Real`, Summary: "Counts the bytes of the file, 0 when it does not exist.",
			Examples: `
				$file:=Folder(Temporary folder; fk platform path).file("a.txt")
				$file.setText("Hello")
				$file.size // 5`,
			Get: entryMember(func(c *interp.Call, e entry) (value.Value, error) {
				info, err := statOf(c, e)
				if info != nil && !info.IsDir() {
					return number(float64(info.Size()))
				}
				return value.Num(0), err
			}),
		},
		{
			Name: "isWritable", Syntax: `: Boolean`, Summary: "Tells whether the file exists and may be written: never in an archive.",
			Get: entryMember(func(c *interp.Call, e entry) (value.Value, error) {
				p, ok := e.(*diskPath)
				_, err := files(c)
				return value.Bool(ok && p.writable(c)), err
			}),
		},
		{
			Name: "getText", Syntax: `({ charSet : Text, Integer {; breakMode : Integer} }) : Text`,
			Summary: "Returns the content of the file as text.",
			Notes:   "The character set is UTF-8 unless the file has a byte order mark or another is given. Line ends become those of the system unless breakMode says otherwise.",
			Examples: `
				$file:=Folder(Temporary folder; fk platform path).file("a.txt")
				$file.setText("café")
				$file.getText() // café`,
			Run: entryMember(func(c *interp.Call, e entry) (value.Value, error) {
				b, err := e.read(c)
				if err != nil {
					return value.Undef, err
				}
				s, err := decodeFile(c, b, 0, 1)
				return value.Str(s), err
			}),
		},
		{
			Name: "getContent", Syntax: `: 4D.Blob`, Summary: "Returns the bytes of the file.",
			Examples: `
				$file:=Folder(Temporary folder; fk platform path).file("a.txt")
				$file.setText("Hello")
				$file.getContent().size // 5`,
			Run: entryMember(func(c *interp.Call, e entry) (value.Value, error) {
				b, err := e.read(c)
				return newBlob(c, b), err
			}),
		},
	}...)}
}

// The options of .files() and .folders().
const (
	fkRecursive       = 1
	fkIgnoreInvisible = 8
)

// directoryClass is what 4D.Folder and 4D.ZipFolder have in common.
func directoryClass() *interp.ClassDef {
	return &interp.ClassDef{Summary: "What folders on disk and in archives have in common.", Members: append(entryMembers("Folder"), []*interp.MemberDef{
		{
			Name: "isPackage", Syntax: `: Boolean`, Summary: "Tells whether macOS shows the folder as a package: never here.",
			Get: func(*interp.Call) (value.Value, error) { return boolean(false) },
		},
		{
			Name: "file", Syntax: `( path : Text ) : 4D.File`,
			Summary:  "Returns the file at a path relative to the folder, or Null when the path is not valid.",
			Examples: `Folder("/tmp").file("a/b.txt").path // /tmp/a/b.txt`,
			Run:      entryMember(func(c *interp.Call, e entry) (value.Value, error) { return inside(c, e, false) }),
		},
		{
			Name: "folder", Syntax: `( path : Text ) : 4D.Folder`,
			Summary:  "Returns the folder at a path relative to the folder, or Null when the path is not valid.",
			Examples: `Folder("/tmp/x").folder("../a").path // /tmp/a/`,
			Run:      entryMember(func(c *interp.Call, e entry) (value.Value, error) { return inside(c, e, true) }),
		},
		{
			Name: "files", Syntax: `({ options : Integer }) : Collection`,
			Summary: "Returns the files of the folder, sorted by name.",
			Notes:   "`fk recursive` includes those of inner folders, `fk ignore invisible` leaves out hidden ones.",
			Examples: `
				$folder:=Folder(Temporary folder; fk platform path).folder("reports")
				$folder.file("b.txt").setText("")
				$folder.file("a.txt").setText("")
				$folder.files().orderBy("name").extract("fullName").join(",") // a.txt,b.txt`,
			Run: entryMember(func(c *interp.Call, e entry) (value.Value, error) { return listFolder(c, e, false) }),
		},
		{
			Name: "folders", Syntax: `({ options : Integer }) : Collection`,
			Summary: "Returns the folders of the folder, sorted by name.",
			Notes:   "`fk recursive` includes those of inner folders, `fk ignore invisible` leaves out hidden ones.",
			Examples: `
				$folder:=Folder(Temporary folder; fk platform path).folder("reports")
				$folder.file("2024/a.txt").setText("")
				$folder.folders()[0].fullName // 2024`,
			Run: entryMember(func(c *interp.Call, e entry) (value.Value, error) { return listFolder(c, e, true) }),
		},
	}...)}
}

func inside(c *interp.Call, e entry, folder bool) (value.Value, error) {
	q, ok := e.child(c.Text(0), folder)
	if !ok {
		return value.NullV, nil
	}
	return entryObject(c, q)
}

func listFolder(c *interp.Call, e entry, folders bool) (value.Value, error) {
	var out []value.Value
	err := walk(c, e, c.Int(0)&fkRecursive != 0, c.Int(0)&fkIgnoreInvisible != 0, func(q entry) error {
		if q.isFolder() != folders {
			return nil
		}
		o, err := entryObject(c, q)
		out = append(out, o)
		return err
	})
	if err != nil {
		return value.Undef, err
	}
	return coll(out)
}

// walk calls f for what is in a folder, files before folders, each sorted by name; recursively, a folder comes before its content. A folder that does not
// exist is empty. Links are not followed: they may lead back.
func walk[E entry](c *interp.Call, e E, recursive, ignoreHidden bool, f func(E) error) error {
	list, err := e.children(c)
	if err != nil {
		return err
	}
	slices.SortStableFunc(list, func(a, b entry) int {
		if a.isFolder() != b.isFolder() {
			if a.isFolder() {
				return 1
			}
			return -1
		}
		return cmp.Or(value.CompareText(a.fullName(), b.fullName()), strings.Compare(a.fullName(), b.fullName()))
	})
	for _, q := range list {
		if ignoreHidden && isHidden(q.fullName()) {
			continue
		}
		if err := f(q.(E)); err != nil {
			return err
		}
		if recursive && q.isFolder() && !q.isLink(c) {
			if err := walk(c, q.(E), true, ignoreHidden, f); err != nil {
				return err
			}
		}
	}
	return nil
}

// validName refuses names with separators (docs/API/FileClass: naming rules).
func validName(c *interp.Call, i int) (string, error) {
	name := c.Text(i)
	if name == "" || name == "." || name == ".." || strings.ContainsAny(name, "/:\\*?\"<>|\x00") {
		return "", c.ArgError(i, errBadPath, "%s is not a valid name", value.Show(c.Arg(i), 60))
	}
	return name, nil
}

// folderArgument is argument i, which must be a folder on disk that exists; a 4D.File with the path of one will do, as in the example of
// File.createAlias.
func folderArgument(c *interp.Call, i int) (*diskPath, error) {
	p, ok := entryOf(c.Arg(i)).(*diskPath)
	var info fs.FileInfo
	if ok {
		info = p.stat(c)
	}
	switch isFolder := info != nil && info.IsDir(); {
	case !ok || !p.folder && !isFolder:
		return nil, c.ArgError(i, errArgumentType, "a 4D.Folder is expected for destinationFolder, not %s", value.Show(c.Arg(i), 40))
	case !isFolder:
		return nil, c.ArgError(i, errNoFolder, "the folder %s does not exist", p.posix())
	}
	return p, nil
}

const fkOverwrite = 4

// transfer is copyTo and moveTo: the destination is argument 0, the new name argument 1, the option the last.
func transfer(c *interp.Call, e entry, do func(f interp.Files, to *diskPath) error) (value.Value, error) {
	f, err := files(c)
	if err != nil {
		return value.Undef, err
	}
	into, err := folderArgument(c, 0)
	if err != nil {
		return value.Undef, err
	}
	name := e.fullName()
	overwrite := false
	if c.Arg(1).IsText() {
		if name, err = validName(c, 1); err != nil {
			return value.Undef, err
		}
	}
	if last := c.Arg(c.N() - 1); last.IsNum() {
		overwrite = int(last.Float()) == fkOverwrite
	}
	to, ok := into.at(into.abs+"/"+name, e.isFolder())
	if !ok {
		return value.Undef, c.ArgError(1, errBadPath, "%s is not a valid name", name)
	}
	if p, ok := e.(*diskPath); ok {
		if to.abs == p.abs {
			return entryObject(c, to)
		}
		if p.folder && strings.HasPrefix(to.abs+"/", p.abs+"/") {
			return value.Undef, c.ArgError(0, errBadPath, "a folder cannot go into itself")
		}
	}
	if to.taken(c) && !overwrite {
		// The root of an archive has no name of its own: its content goes into the folder.
		if name != "" {
			return value.Undef, c.Errorf(errFileExists, "%s exists already", to.posix())
		}
	}
	if err := do(f, to); err != nil {
		return value.Undef, err
	}
	return entryObject(c, to)
}
