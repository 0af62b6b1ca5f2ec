package builtins

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"runtime"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// Archives are hostile: their names may lead out of the folder, their entries may grow without end or overlap (a bomb).
const (
	maxZipEntries = 1 << 18
	maxZipRead    = 1 << 30 // bytes of an entry that is read into memory
	maxZipExtract = 1 << 35 // bytes that one copyTo extracts
)

// A zipArchive is what ZIP Read archive opened (docs/API/ZipArchiveClass). It is read by one process; the file is closed when nothing refers to it any more.
type zipArchive struct {
	path     *diskPath
	file     *os.File
	root     *zipPath
	password string
	written  int64 // by the copyTo that runs
}

// A zipPath is a file or folder of an archive, which may not exist there.
type zipPath struct {
	archive *zipArchive
	name    string // relative to the root, with /, "" for it
	folder  bool
	file    *zip.File // nil for the root, for folders that only their content tells of, and for what does not exist
	exists  bool
	parent  *zipPath
	content map[string]*zipPath // of a folder, by name
}

var (
	errZipName    = errors.New("a name leads out of the archive")
	errZipBomb    = errors.New("the entries overlap or are too many")
	errZipTooBig  = errors.New("it is larger than allowed")
	errZipCrypted = errors.New("a password is required")
)

// openZip reads the directory of an archive.
func openZip(c *interp.Call, p *diskPath, password string) (*zipArchive, error) {
	f, err := files(c)
	if err != nil {
		return nil, err
	}
	file, err := f.OpenFile(p.osPath(), os.O_RDONLY, 0)
	if err != nil {
		return nil, fileError(c, err, p.posix())
	}
	a := &zipArchive{path: p, file: file, password: password}
	if err := a.load(); err != nil {
		file.Close()
		return nil, c.Errorf(errIO, "%s cannot be read as a ZIP archive: %v", p.posix(), err)
	}
	return a, nil
}

func (a *zipArchive) load() error {
	info, err := a.file.Stat()
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return fs.ErrInvalid
	}
	r, err := zip.NewReader(a.file, info.Size())
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return err
	}
	a.root = &zipPath{archive: a, folder: true, exists: true, content: map[string]*zipPath{}}
	if len(r.File) > maxZipEntries {
		return errZipBomb
	}
	var packed uint64
	for _, f := range r.File {
		// What is stored cannot be more than the file: entries that share their bytes make it so.
		if packed += f.CompressedSize64; packed > uint64(info.Size()) {
			return errZipBomb
		}
		name := strings.TrimSuffix(strings.ReplaceAll(f.Name, `\`, "/"), "/")
		if name == "" || !fs.ValidPath(name) || strings.ContainsAny(name, ":\x00") || name == "." {
			return fmt.Errorf("%w: %s", errZipName, value.Show(value.Str(f.Name), 60))
		}
		if f.Flags&1 != 0 && a.password == "" {
			return errZipCrypted
		}
		folder := strings.HasSuffix(f.Name, "/") || strings.HasSuffix(f.Name, `\`)
		at := a.root
		parts := strings.Split(name, "/")
		for i, part := range parts {
			q := at.content[part]
			if q == nil {
				q = &zipPath{archive: a, name: path.Join(at.name, part), folder: i < len(parts)-1 || folder, exists: true, parent: at}
				if q.folder {
					q.content = map[string]*zipPath{}
				}
				at.content[part] = q
			}
			if i < len(parts)-1 && !q.folder || i == len(parts)-1 && q.folder != folder {
				return fmt.Errorf("%s is a file and a folder", value.Show(value.Str(q.name), 60))
			}
			at = q
		}
		if at.file == nil {
			at.file = f
		}
	}
	return nil
}

// Display is how an archive looks at the prompt.
func (a *zipArchive) Display() string { return "ZipArchive: " + a.path.posix() }

// Display is how an entry looks at the prompt.
func (p *zipPath) Display() string {
	if p.folder {
		return "ZipFolder: " + p.posix()
	}
	return "ZipFile: " + p.posix()
}

// JSONValue is what JSON Stringify writes for it.
func (p *zipPath) JSONValue() value.Value {
	if p.folder {
		return value.Str("[object ZipFolder]")
	}
	return value.Str("[object ZipFile]")
}

func (p *zipPath) isFolder() bool { return p.folder }

func (p *zipPath) fullName() string {
	if p.name == "" {
		return ""
	}
	return path.Base(p.name)
}

// posix is the path relative to the archive.
func (p *zipPath) posix() string {
	if p.folder {
		return p.name + "/"
	}
	return p.name
}

func (p *zipPath) platform() string {
	return strings.ReplaceAll(p.posix(), "/", folderSeparator(runtime.GOOS))
}

func (p *zipPath) stat(c *interp.Call) fs.FileInfo {
	switch {
	case !p.exists:
		return nil
	case p.file != nil:
		return p.file.FileInfo()
	}
	info := p.archive.path.stat(c)
	if info == nil {
		return nil
	}
	return folderInfo{info}
}

// folderInfo describes a folder that only its content tells of: it has the dates of the archive.
type folderInfo struct{ fs.FileInfo }

func (folderInfo) IsDir() bool { return true }

func (p *zipPath) isLink(*interp.Call) bool {
	return p.file != nil && p.file.Mode()&fs.ModeSymlink != 0
}

// original is the entry itself: links in an archive are not followed.
func (p *zipPath) original(*interp.Call) (entry, bool, error) { return p, false, nil }

func (p *zipPath) up() entry {
	if p.parent == nil {
		return nil
	}
	return p.parent
}

func (p *zipPath) child(relative string, folder bool) (entry, bool) {
	name := path.Join(p.name, relative)
	if strings.HasPrefix(relative, "/") || relative == "" || name == ".." || strings.HasPrefix(name, "../") {
		return nil, false
	}
	if name == "." || name == "" {
		return p.archive.root, folder
	}
	at := p.archive.root
	for part := range strings.SplitSeq(name, "/") {
		q := at.content[part]
		if q == nil {
			q = &zipPath{archive: p.archive, name: path.Join(at.name, part), folder: true, parent: at}
		}
		at = q
	}
	if at.folder != folder {
		return &zipPath{archive: p.archive, name: name, folder: folder, parent: at.parent}, true
	}
	return at, true
}

func (p *zipPath) children(*interp.Call) ([]entry, error) {
	list := make([]entry, 0, len(p.content))
	for _, q := range p.content {
		list = append(list, q)
	}
	return list, nil
}

// open gives the content of a file, decrypted and expanded.
func (p *zipPath) open() (io.ReadCloser, error) {
	if p.file == nil {
		return nil, fs.ErrNotExist
	}
	if p.file.Flags&1 != 0 {
		return openEncrypted(p.file, p.archive.file, p.archive.password)
	}
	return p.file.Open()
}

func (p *zipPath) read(c *interp.Call) ([]byte, error) {
	r, err := p.open()
	if err != nil {
		return nil, p.failed(c, err)
	}
	defer r.Close()
	b, err := io.ReadAll(io.LimitReader(r, maxZipRead+1))
	if err == nil && len(b) > maxZipRead {
		err = errZipTooBig
	}
	if err != nil {
		return nil, p.failed(c, err)
	}
	return b, nil
}

// failed is an error about an entry.
func (p *zipPath) failed(c *interp.Call, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return c.Errorf(errFileNotFound, "%s: it does not exist", p.posix())
	}
	return c.Errorf(errIO, "%s in %s: %v", p.posix(), p.archive.path.posix(), err)
}

func (p *zipPath) copyInto(c *interp.Call, to *diskPath) error {
	p.archive.written = 0
	return p.extract(c, to)
}

func (p *zipPath) extract(c *interp.Call, to *diskPath) error {
	f, err := files(c)
	if err != nil {
		return err
	}
	if p.folder {
		if !p.exists {
			return p.failed(c, fs.ErrNotExist)
		}
		if err := f.MkdirAll(to.osPath(), 0o755); err != nil {
			return fileError(c, err, to.posix())
		}
		return walk(c, p, false, false, func(q *zipPath) error {
			// The name of an entry has no separator: it cannot leave the folder.
			return q.extract(c, &diskPath{abs: to.abs + "/" + q.fullName(), folder: q.folder})
		})
	}
	r, err := p.open()
	if err != nil {
		return p.failed(c, err)
	}
	defer r.Close()
	// A link that lies where the file is to go would lead the content elsewhere.
	if info, err := f.Lstat(to.osPath()); err == nil && info.Mode()&fs.ModeSymlink != 0 {
		if err := f.Remove(to.osPath()); err != nil {
			return fileError(c, err, to.posix())
		}
	}
	out, err := f.OpenFile(to.osPath(), os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o644)
	if err != nil {
		return fileError(c, err, to.posix())
	}
	n, err := io.Copy(out, io.LimitReader(r, maxZipExtract-p.archive.written+1))
	if p.archive.written += n; err == nil && p.archive.written > maxZipExtract {
		err = errZipTooBig
	}
	if e := out.Close(); err == nil {
		err = e
	}
	if err != nil {
		f.Remove(to.osPath())
		return p.failed(c, err)
	}
	if t := p.file.Modified; !t.IsZero() {
		return fileError(c, f.Chtimes(to.osPath(), t, t), to.posix())
	}
	return nil
}

func zipCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "ZIP Read archive", Number: 1637,
			Syntax:  `( zipFile : 4D.File {; password : Text} ) : 4D.ZipArchive`,
			Summary: "Opens a ZIP archive, and returns an object with its root folder.",
			Notes: "An archive with a name that leads out of it, with entries that share their bytes or with more than 262,144 entries is an error. Of encryptions AES and the old one of ZIP " +
				"are known, of compressions deflate and none.",
			Examples: `
				$folder:=Folder(Temporary folder; fk platform path)
				$folder.file("a.txt").setText("Hello")
				$status:=ZIP Create archive($folder.file("a.txt"); $folder.file("a.zip"))
				ZIP Read archive($folder.file("a.zip")).root.files()[0].getText() // Hello`,
			Run: func(c *interp.Call) (value.Value, error) {
				p, ok := entryOf(c.Arg(0)).(*diskPath)
				if !ok || p.folder {
					return value.Undef, c.ArgError(0, errArgumentType, "a 4D.File is expected for zipFile, not %s", value.Show(c.Arg(0), 40))
				}
				a, err := openZip(c, p, c.Text(1))
				if err != nil {
					return value.Undef, err
				}
				return object(c.Proc.Interp().NewNative("ZipArchive", a))
			},
		},
		{
			Name: "ZIP Create archive", Number: 1640,
			Syntax:  "( toZip : 4D.File, 4D.Folder, Object ; destinationFile : 4D.File {; options : Integer} ) : Object",
			Summary: "Writes a file, a folder or what an object describes into a ZIP archive, and returns whether it could.",
			Notes:   "`ZIP Compression LZMA` and `ZIP Compression XZ` are not supported.",
			Examples: `
				$folder:=Folder(Temporary folder; fk platform path)
				$file:=$folder.file("a.txt")
				$file.setText("Hello")
				$status:=ZIP Create archive($file; $folder.file("a.zip"))
				$status.success // True`,
			Run: createZip,
		},
	}
}

func zipArchiveClass() *interp.ClassDef {
	return &interp.ClassDef{Summary: "A ZIP archive that ZIP Read archive opened.", Members: []*interp.MemberDef{{
		Name: "root", Syntax: `: 4D.ZipFolder`, Summary: "Holds the folder that contains everything in the archive.",
		Examples: `
			$folder:=Folder(Temporary folder; fk platform path)
			$folder.file("a.txt").setText("Hello")
			$status:=ZIP Create archive($folder.file("a.txt"); $folder.file("a.zip"))
			ZIP Read archive($folder.file("a.zip")).root.file("a.txt").getText() // Hello`,
		Get: func(c *interp.Call) (value.Value, error) {
			if o := c.This.AsObject(); o != nil {
				if a, ok := o.Native().(*zipArchive); ok {
					return entryObject(c, a.root)
				}
			}
			return value.Undef, c.Errorf(errArgumentType, "this is not a ZipArchive object")
		},
	}}}
}

// 4D.ZipFile and 4D.ZipFolder have what documents and directories have in common.
func zipFileClass() *interp.ClassDef {
	return &interp.ClassDef{Parent: "Document", Summary: "A file in a ZIP archive."}
}

func zipFolderClass() *interp.ClassDef {
	return &interp.ClassDef{Parent: "Directory", Summary: "A folder in a ZIP archive."}
}
