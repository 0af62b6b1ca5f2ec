package builtins

import (
	"cmp"
	"errors"
	"io/fs"
	"runtime"
	"slices"
	"strings"

	"tetra/interp"
	"tetra/value"
)

func documentTheme() []*interp.Command {
	return append([]*interp.Command{
		{
			Name: "DELETE DOCUMENT", Number: 159,
			Syntax:  `( document : Text )`,
			Summary: "Deletes a file.",
			Examples: `
				$file:=Temporary folder+"a.txt"
				TEXT TO DOCUMENT($file; "Hello")
				DELETE DOCUMENT($file)
				Test path name($file)<0 // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				f, err := files(c)
				if err != nil {
					return value.Undef, err
				}
				p := documentPath(c, c.Text(0))
				info := p.lstat(c)
				switch empty := notEmpty(c, 0); {
				case empty != nil:
					err = empty
				case info == nil:
					err = c.ArgError(0, errFileNotFound, "%s: it does not exist", p.platform())
				case info.IsDir():
					err = c.ArgError(0, errFileNotFound, "%s: it is a folder", p.platform())
				default:
					err = fileError(c, f.Remove(p.osPath()), p.platform())
				}
				c.Proc.SetOK(err == nil)
				return value.Undef, err
			},
		},
		{
			Name: "FOLDER LIST", Number: 473,
			Syntax:  `( pathname : Text ; ← directories : Text array )`,
			Summary: "Fills an array with the names of the folders in a folder.",
			Examples: `
				CREATE FOLDER(Temporary folder+"reports")
				ARRAY TEXT($names; 0)
				FOLDER LIST(Temporary folder; $names)
				Find in array($names; "reports")>0 // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				a := value.NewArray(value.TText, false, 0)
				err := listed(c, false, false, func(p, q *diskPath) {
					if q.folder {
						a.V = append(a.V, value.Str(q.fullName()))
					}
				})
				if err != nil {
					return value.Undef, err
				}
				return value.Undef, setArray(c, 1, a)
			},
		},
		{
			Name: "DOCUMENT LIST", Number: 474,
			Syntax:  `( pathname : Text ; ← documents : Text array {; options : Integer} )`,
			Summary: "Fills an array with the names, or the paths, of the files in a folder.",
			Examples: `
				TEXT TO DOCUMENT(Temporary folder+"b.txt"; "")
				TEXT TO DOCUMENT(Temporary folder+"a.txt"; "")
				ARRAY TEXT($names; 0)
				DOCUMENT LIST(Temporary folder; $names)
				Find in array($names; "a.txt")>0 // True`,
			Run: documentList,
		},
		{
			Name: "CREATE FOLDER", Number: 475,
			Syntax:  `( folderPath : Text {; *} )`,
			Summary: "Creates a folder, with * those around it too.",
			Notes:   "With * a path that does not end in the folder separator is that of a file: the folders around it are created.",
			Examples: `
				$folder:=Temporary folder+"reports"+Folder separator+"2024"+Folder separator
				CREATE FOLDER($folder; *)
				Test path name($folder)=Is a folder // True`,
			Run: createFolder,
		},
		{
			Name: "Test path name", Number: 476,
			Syntax:  `( pathname : Text ) : Integer`,
			Summary: "Returns 1 for a file, 0 for a folder, and a negative number when there is neither.",
			Examples: `
				Test path name(Temporary folder)=Is a folder // True
				Test path name("/no/such/file")<0 // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				switch info, err := statOf(c, documentPath(c, c.Text(0))); {
				case err != nil:
					return value.Undef, err
				case c.Text(0) == "" || info == nil:
					return integer(errFileNotFound)
				case info.IsDir():
					return integer(0)
				}
				return integer(1)
			},
		},
		{
			Name: "GET DOCUMENT PROPERTIES", Number: 477,
			Syntax: "( document : Text ; ← locked : Boolean ; ← invisible : Boolean ; ← createdOn : Date ; ← createdAt : Time ; ← modifiedOn : Date ; " +
				"← modifiedAt : Time )",
			Summary: "Tells whether a file is locked or hidden, and when it was created and changed.",
			Notes:   "Systems do not tell when a file was created: the time of the last change stands for it.",
			Examples: `
				$file:=Temporary folder+"a.txt"
				TEXT TO DOCUMENT($file; "Hello")
				GET DOCUMENT PROPERTIES($file; $locked; $invisible; $createdOn; $createdAt; $modifiedOn; $modifiedAt)
				$locked // False`,
			Run: func(c *interp.Call) (value.Value, error) {
				_, info, err := existing(c)
				if err != nil {
					return value.Undef, err
				}
				day, s := value.DateTimeOf(info.ModTime().In(c.Proc.Interp().Options().Zone))
				for i, v := range []value.Value{value.Bool(info.Mode().Perm()&0o200 == 0), value.Bool(isHidden(info.Name())), value.DateOf(day), value.TimeOf(s),
					value.DateOf(day), value.TimeOf(s)} {
					if err := c.SetOut(i+1, v); err != nil {
						return value.Undef, err
					}
				}
				return none()
			},
		},
		{
			Name: "DOCUMENT TO BLOB", Number: 525,
			Syntax:  `( document : Text ; ← blob : Blob )`,
			Summary: "Reads a whole file into a BLOB.",
			Examples: `
				$file:=Temporary folder+"tetra DOCUMENT TO BLOB.txt"
				TEXT TO DOCUMENT($file; "Hello")
				DOCUMENT TO BLOB($file; $blob)
				BLOB size($blob) // 5`,
			Run: func(c *interp.Call) (value.Value, error) {
				p := documentPath(c, c.Text(0))
				var b []byte
				err := cmp.Or(notEmpty(c, 0), notOpen(c, p))
				if err == nil {
					b, err = p.read(c)
				}
				c.Proc.SetOK(err == nil)
				if err != nil {
					return value.Undef, err
				}
				return value.Undef, c.SetOut(1, value.BlobOf(&value.BlobV{B: b}))
			},
		},
		{
			Name: "BLOB TO DOCUMENT", Number: 526,
			Syntax:  `( document : Text ; blob : Blob )`,
			Summary: "Writes a BLOB as the content of a file, which is created when there is none.",
			Examples: `
				var $blob : Blob
				TEXT TO BLOB("Hello"; $blob; UTF8 text without length)
				$file:=Temporary folder+"tetra BLOB TO DOCUMENT.txt"
				BLOB TO DOCUMENT($file; $blob)
				Document to text($file) // Hello`,
			Run: func(c *interp.Call) (value.Value, error) {
				err := writeDocument(c, blobBytes(c.Args[1]))
				c.Proc.SetOK(err == nil)
				return value.Undef, err
			},
		},
		{
			Name: "MOVE DOCUMENT", Number: 540,
			Syntax:  `( srcPathname : Text ; dstPathname : Text )`,
			Summary: "Moves or renames a file.",
			Examples: `
				$from:=Temporary folder+"a.txt"
				$to:=Temporary folder+"b.txt"
				TEXT TO DOCUMENT($from; "Hello")
				MOVE DOCUMENT($from; $to)
				Test path name($to)=Is a document // True
				Test path name($from)<0 // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				f, err := files(c)
				if err != nil {
					return value.Undef, err
				}
				from, to := documentPath(c, c.Text(0)), documentPath(c, c.Text(1))
				switch empty := notEmpty(c, 0, 1); {
				case empty != nil:
					err = empty
				case from.stat(c) == nil:
					err = c.ArgError(0, errFileNotFound, "%s: it does not exist", from.platform())
				case to.abs != from.abs && to.taken(c):
					err = c.ArgError(1, errFileExists, "%s: it exists already", to.platform())
				case to.parent().stat(c) == nil:
					err = c.ArgError(1, errNoFolder, "%s: the folder does not exist", to.parent().platform())
				default:
					err = fileError(c, f.Rename(from.osPath(), to.osPath()), from.platform())
				}
				c.Proc.SetOK(err == nil)
				return value.Undef, err
			},
		},
		{
			Name: "COPY DOCUMENT", Number: 541,
			Syntax:  `( sourceName : Text ; destinationName : Text {; newName : Text}{; *} )`,
			Summary: "Copies a file or a folder; with * what exists is replaced.",
			Notes:   "Paths of folders end in the folder separator. A folder is copied into the destination folder.",
			Examples: `
				$from:=Temporary folder+"a.txt"
				$to:=Temporary folder+"b.txt"
				TEXT TO DOCUMENT($from; "Hello")
				COPY DOCUMENT($from; $to)
				Document to text($to) // Hello`,
			Run: copyDocument,
		},
		{
			Name: "DELETE FOLDER", Number: 693,
			Syntax:  `( folder : Text {; deleteOption : Integer} )`,
			Summary: "Deletes a folder when it is empty, or with `Delete with contents` in any case.",
			Examples: `
				$folder:=Temporary folder+"reports"+Folder separator
				CREATE FOLDER($folder)
				TEXT TO DOCUMENT($folder+"a.txt"; "Hello")
				DELETE FOLDER($folder; Delete with contents)
				Test path name($folder)<0 // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				err := notEmpty(c, 0)
				if err == nil {
					p := documentPath(c, c.Text(0))
					p.folder = true
					err = deleteFolder(c, p, c.Int(1) == 1)
				}
				c.Proc.SetOK(err == nil)
				return value.Undef, err
			},
		},
		{
			Name: "Document to text", Number: 1236,
			Syntax:  `( fileName : Text {; charSet : Text, Integer {; breakMode : Integer}} ) : Text`,
			Summary: "Returns the content of a file as text.",
			Notes:   "The character set is UTF-8 unless the file has a byte order mark or another is given; 4D takes ANSI or MacRoman then.",
			Examples: `
				$file:=Temporary folder+"a.txt"
				TEXT TO DOCUMENT($file; "café")
				Document to text($file) // café`,
			Run: func(c *interp.Call) (value.Value, error) {
				if err := notEmpty(c, 0); err != nil {
					return value.Undef, err
				}
				b, err := documentPath(c, c.Text(0)).read(c)
				if err != nil {
					return value.Undef, err
				}
				s, err := decodeFile(c, b, 1, 2)
				return value.Str(s), err
			},
		},
		{
			Name: "TEXT TO DOCUMENT", Number: 1237,
			Syntax:  `( fileName : Text ; text : Text {; charSet : Text, Integer {; breakMode : Integer}} )`,
			Summary: "Writes a text as the content of a file, which is created when there is none.",
			Notes:   "The character set is UTF-8 without byte order mark unless another is given; a Unicode set that is given gets one unless its name ends in -no-bom.",
			Examples: `
				$file:=Temporary folder+"a.txt"
				TEXT TO DOCUMENT($file; "café"; "ISO-8859-1")
				Get document size($file) // 4`,
			Run: func(c *interp.Call) (value.Value, error) {
				b, err := encodeFile(c, c.Text(1), 2, 3)
				if err != nil {
					return value.Undef, err
				}
				return value.Undef, writeDocument(c, b)
			},
		},
	}, slices.Concat(openDocumentCommands(), pathCommands(), diskCommands())...)
}

// existing is the file or folder that argument 0 names, and what the system tells of it.
func existing(c *interp.Call) (*diskPath, fs.FileInfo, error) {
	p := documentPath(c, c.Text(0))
	info, err := statOf(c, p)
	switch empty := notEmpty(c, 0); {
	case err != nil:
		return nil, nil, err
	case empty != nil:
		return nil, nil, empty
	case info == nil:
		return nil, nil, c.ArgError(0, errFileNotFound, "%s: it does not exist", p.platform())
	}
	return p, info, nil
}

// notEmpty refuses arguments that are empty paths: read as relative ones they would be the folder of the project itself.
func notEmpty(c *interp.Call, arguments ...int) error {
	for _, i := range arguments {
		if c.Text(i) == "" {
			return c.ArgError(i, errBadPath, "the path is empty")
		}
	}
	return nil
}

// writeDocument writes the file that argument 0 names; its folder must exist.
func writeDocument(c *interp.Call, b []byte) error {
	f, err := files(c)
	if err != nil {
		return err
	}
	if err := notEmpty(c, 0); err != nil {
		return err
	}
	p := documentPath(c, c.Text(0))
	if info := p.parent().stat(c); info == nil || !info.IsDir() {
		return c.ArgError(0, errNoFolder, "%s: the folder does not exist", p.platform())
	}
	if err := notOpen(c, p); err != nil {
		return err
	}
	return fileError(c, p.write(f, b), p.platform())
}

// ---- folders

// listed calls f for what is in the folder of argument 0, which must exist.
func listed(c *interp.Call, recursive, ignoreHidden bool, f func(p, q *diskPath)) error {
	if _, err := files(c); err != nil {
		return err
	}
	if err := notEmpty(c, 0); err != nil {
		return err
	}
	p := documentPath(c, c.Text(0))
	p.folder = true
	if info := p.stat(c); info == nil || !info.IsDir() {
		return c.ArgError(0, errNoFolder, "%s: the folder does not exist", p.platform())
	}
	return walk(c, p, recursive, ignoreHidden, func(q *diskPath) error { f(p, q); return nil })
}

func documentList(c *interp.Call) (value.Value, error) {
	const recursive, absolute, posix, ignoreInvisible = 1, 2, 4, 8
	options := c.Int(2)
	a := value.NewArray(value.TText, false, 0)
	sep := folderSeparator(runtime.GOOS)
	err := listed(c, options&recursive != 0, options&ignoreInvisible != 0, func(p, q *diskPath) {
		if q.folder {
			return
		}
		var s string
		switch {
		case options&absolute != 0 && options&posix != 0:
			s = q.posix()
		case options&absolute != 0:
			s = q.platform()
		default:
			s = strings.TrimPrefix(strings.TrimPrefix(q.abs, strings.TrimSuffix(p.abs, "/")), "/")
			if options&posix == 0 && strings.Contains(s, "/") {
				s = sep + strings.ReplaceAll(s, "/", sep)
			}
		}
		a.V = append(a.V, value.Str(s))
	})
	if err != nil {
		return value.Undef, err
	}
	return value.Undef, setArray(c, 1, a)
}

func createFolder(c *interp.Call) (value.Value, error) {
	f, err := files(c)
	if err != nil {
		return value.Undef, err
	}
	if err := notEmpty(c, 0); err != nil {
		c.Proc.SetOK(false)
		return value.Undef, err
	}
	p := documentPath(c, c.Text(0))
	if c.Star && !p.folder && strings.Contains(c.Text(0), folderSeparator(runtime.GOOS)) {
		p = p.parent() // a path that does not end in a separator is that of a file, whose name is ignored
	}
	switch info := p.stat(c); {
	case info != nil && c.Star && info.IsDir():
	case info != nil:
		err = c.ArgError(0, errFileExists, "%s: it exists already", p.platform())
	case !c.Star && p.parent().stat(c) == nil:
		err = c.ArgError(0, errNoFolder, "%s: the folder around it does not exist", p.platform())
	default:
		err = fileError(c, f.MkdirAll(p.osPath(), 0o755), p.platform())
	}
	c.Proc.SetOK(err == nil)
	return value.Undef, err
}

func copyDocument(c *interp.Call) (value.Value, error) {
	f, err := files(c)
	if err != nil {
		return value.Undef, err
	}
	from, to := documentPath(c, c.Text(0)), documentPath(c, c.Text(1))
	err = func() error {
		if err := notEmpty(c, 0, 1); err != nil {
			return err
		}
		switch info := from.stat(c); {
		case info == nil || from.folder && !info.IsDir():
			return c.ArgError(0, errFileNotFound, "%s: it does not exist", from.platform())
		case info.IsDir() && !from.folder:
			return c.ArgError(0, errFileNotFound, "%s: it is a folder, whose path ends in %s", from.platform(), folderSeparator(runtime.GOOS))
		}
		if from.folder && !to.folder {
			return c.ArgError(1, errBadPath, "%s: a folder is expected", to.platform())
		}
		name := from.fullName()
		if into := to.folder; !into {
			name, to = to.fullName(), to.parent()
		}
		if c.Has(2) {
			name = c.Text(2)
		}
		if info := to.stat(c); info == nil || !info.IsDir() {
			return c.ArgError(1, errNoFolder, "%s: the folder does not exist", to.platform())
		}
		target, ok := to.at(to.abs+"/"+name, from.folder)
		if !ok || strings.HasPrefix(target.abs+"/", from.abs+"/") {
			return c.ArgError(1, errBadPath, "%s cannot be copied into itself", from.platform())
		}
		switch info := target.stat(c); {
		case info == nil:
		case info.IsDir() != from.folder:
			return c.ArgError(1, errFileExists, "%s: it exists already and is %s", target.platform(), map[bool]string{true: "a folder", false: "a file"}[info.IsDir()])
		case !c.Star:
			way, err := inTheWay(f, from.osPath(), target.osPath(), from.folder)
			if err != nil {
				return fileError(c, err, from.platform())
			}
			if way != "" {
				return c.ArgError(1, errFileExists, "%s: it exists already; * replaces it", (&diskPath{abs: slashed(way)}).platform())
			}
		}
		return fileError(c, copyTree(f, from.osPath(), target.osPath(), from.folder), from.platform())
	}()
	c.Proc.SetOK(err == nil)
	return value.Undef, err
}

// inTheWay is the path of what a copy without * would have to replace, "" for nothing: folders that exist take the new files.
func inTheWay(f interp.Files, from, to string, folder bool) (string, error) {
	info, err := f.Lstat(to)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", nil
	case err != nil:
		return "", err
	case !folder || !info.IsDir():
		return to, nil
	}
	list, err := f.ReadDir(from)
	if err != nil {
		return "", err
	}
	for _, e := range list {
		if way, err := inTheWay(f, from+"/"+e.Name(), to+"/"+e.Name(), e.IsDir()); way != "" || err != nil {
			return way, err
		}
	}
	return "", nil
}
