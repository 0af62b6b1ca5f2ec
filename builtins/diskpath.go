package builtins

import (
	"bytes"
	"errors"
	"io/fs"
	"path"
	"runtime"
	"strings"
	"syscall"

	"golang.org/x/text/encoding/unicode/utf32"

	"tetra/interp"
	"tetra/value"
)

// A diskPath is the Go value behind a 4D.File or 4D.Folder: a place on disk, which may not exist. It is immutable.
//
// abs is absolute, with / between folders and none at the end ("/tmp/a", "C:/tmp/a", "/" itself). A path given in one of 4D's filesystems
// ("/RESOURCES/a") remembers it and cannot leave it.
type diskPath struct {
	abs    string
	system string // "/RESOURCES", "" for a plain path
	root   string // where the filesystem is on disk
	folder bool
}

// ShareableObject lets files and folders be held by shared objects and cross between processes.
func (*diskPath) ShareableObject() {}

// Display is how a file or folder looks at the prompt.
func (p *diskPath) Display() string {
	if p.folder {
		return "Folder: " + p.posix()
	}
	return "File: " + p.posix()
}

// JSONValue is what JSON Stringify writes for it.
func (p *diskPath) JSONValue() value.Value {
	if p.folder {
		return value.Str("[object Folder]")
	}
	return value.Str("[object File]")
}

// posix is the path as .path gives it: that of the filesystem when there is one, and with / at the end of a folder.
func (p *diskPath) posix() string {
	s := p.abs
	if p.system != "" {
		s = p.system + strings.TrimPrefix(p.abs, p.root)
	}
	if p.folder && !strings.HasSuffix(s, "/") {
		s += "/"
	}
	return s
}

// platform is the path in the syntax of the system.
func (p *diskPath) platform() string {
	s := toSystemPath(runtime.GOOS, p.abs)
	if sep := folderSeparator(runtime.GOOS); p.folder && !strings.HasSuffix(s, sep) {
		s += sep
	}
	return s
}

func (p *diskPath) isFolder() bool { return p.folder }

// fullName is the last part of the path.
func (p *diskPath) fullName() string {
	if p.abs == "/" {
		return ""
	}
	return path.Base(p.abs)
}

// splitName divides a name from its extension, which includes the point. A name that only begins with a point has none.
func splitName(full string) (name, ext string) {
	if i := strings.LastIndexByte(full, '.'); i > 0 {
		return full[:i], full[i:]
	}
	return full, ""
}

// at is another path in the same filesystem; ok is false when it lies outside.
func (p *diskPath) at(abs string, folder bool) (*diskPath, bool) {
	abs = path.Clean(abs)
	if p.system != "" && abs != p.root && !strings.HasPrefix(abs, strings.TrimSuffix(p.root, "/")+"/") {
		return nil, false
	}
	return &diskPath{abs, p.system, p.root, folder}, true
}

// parent is the folder around; that of a filesystem's root is itself.
func (p *diskPath) parent() *diskPath {
	up, ok := p.at(path.Dir(p.abs), true)
	if !ok {
		up, _ = p.at(p.abs, true)
	}
	return up
}

// up is the folder around, nil for that of a volume.
func (p *diskPath) up() entry {
	if p.abs == path.Dir(p.abs) {
		return nil
	}
	return p.parent()
}

func (p *diskPath) child(relative string, folder bool) (entry, bool) {
	return p.inside(relative, folder)
}

// inside is a path relative to a folder; ok is false when it is absolute or leaves the filesystem.
func (p *diskPath) inside(relative string, folder bool) (*diskPath, bool) {
	if strings.HasPrefix(relative, "/") || relative == "" {
		return nil, false
	}
	return p.at(p.abs+"/"+relative, folder)
}

// children lists a folder. Links to folders are folders.
func (p *diskPath) children(c *interp.Call) ([]entry, error) {
	disk, err := files(c)
	if err != nil || p.stat(c) == nil {
		return nil, err
	}
	list, err := disk.ReadDir(p.osPath())
	if err != nil {
		return nil, fileError(c, err, p.posix())
	}
	out := make([]entry, 0, len(list))
	for _, e := range list {
		folder := e.IsDir()
		if e.Type()&fs.ModeSymlink != 0 {
			info := (&diskPath{abs: p.abs + "/" + e.Name()}).stat(c)
			folder = info != nil && info.IsDir()
		}
		if q, ok := p.at(p.abs+"/"+e.Name(), folder); ok {
			out = append(out, q)
		}
	}
	return out, nil
}

func (p *diskPath) copyInto(c *interp.Call, to *diskPath) error {
	f, err := files(c)
	if err != nil {
		return err
	}
	return fileError(c, copyTree(f, p.osPath(), to.osPath(), p.folder), p.posix())
}

// toSystemPath writes an absolute path with / in the syntax of a system: on macOS that of HFS, with the name of the volume in front.
func toSystemPath(goos, abs string) string {
	switch goos {
	case "windows":
		return strings.ReplaceAll(abs, "/", `\`)
	case "darwin":
		if rest, ok := strings.CutPrefix(abs, "/Volumes/"); ok {
			return strings.ReplaceAll(rest, "/", ":")
		}
		return startupDisk + strings.ReplaceAll(abs, "/", ":")
	}
	return abs
}

// startupDisk is what the volume / is called in paths of macOS, unless the user has renamed it.
const startupDisk = "Macintosh HD"

// fromSystemPath reads a path in the syntax of a system: with / between folders, and absolute or not. A POSIX path is taken on every system.
func fromSystemPath(goos, s string) (p string, absolute bool) {
	switch goos {
	case "windows":
		s = strings.ReplaceAll(s, `\`, "/")
		return s, len(s) > 1 && s[1] == ':' || strings.HasPrefix(s, "/")
	case "darwin":
		if strings.HasPrefix(s, "/") || !strings.Contains(s, ":") {
			return s, strings.HasPrefix(s, "/")
		}
		if rest, ok := strings.CutPrefix(s, ":"); ok {
			return strings.ReplaceAll(rest, ":", "/"), false
		}
		volume, rest, _ := strings.Cut(s, ":")
		rest = strings.ReplaceAll(rest, ":", "/")
		if volume == startupDisk {
			return "/" + rest, true
		}
		return "/Volumes/" + volume + "/" + rest, true
	}
	return s, strings.HasPrefix(s, "/")
}

// slashed is a path of the machine with / between folders.
func slashed(s string) string {
	if runtime.GOOS == "windows" {
		return strings.ReplaceAll(s, `\`, "/")
	}
	return s
}

// hostWithStar are the commands whose * asks for the host in code of a component; that of others means something else.
var hostWithStar = value.Lazy[map[string]bool]{Make: func() map[string]bool {
	return map[string]bool{"File": true, "Folder": true, "4D.File.new": true, "4D.Folder.new": true, "Get 4D folder": true, "Get 4D file": true, "Structure file": true, "Get database localization": true}
}}

// programOf is the program whose code calls, a component in code of a component; with * the host.
func programOf(c *interp.Call) *interp.Program {
	if c.Star && (hostWithStar.Get()[c.Name()] || strings.HasPrefix(c.Name(), "METHOD ") || c.Name() == "FORM GET NAMES") {
		return c.Proc.Interp().Program()
	}
	return c.Program()
}

// projectRoot is the package folder, or the folder of the script.
func projectRoot(c *interp.Call) string {
	root := slashed(programOf(c).Root)
	if root == "" {
		return "/"
	}
	return strings.TrimSuffix(root, "/")
}

// fileSystems are the names that stand for folders of the project (docs/Concepts/paths).
func fileSystem(c *interp.Call, name string) (root string, ok bool) {
	root = projectRoot(c)
	if strings.EqualFold(name, "PACKAGE") {
		return root, true
	}
	root = strings.TrimSuffix(root, "/") // that of a text is /
	inside := root
	if p := programOf(c); p.Packed != nil {
		inside = slashed(p.Structure) // a file: there is no such folder
	}
	switch strings.ToUpper(name) {
	case "PROJECT":
		return inside + "/Project", true
	case "SOURCES":
		return inside + "/Project/Sources", true
	case "RESOURCES":
		return root + "/Resources", true
	case "DATA":
		return root + "/Data", true
	case "LOGS":
		return root + "/Data/Logs", true // beside the data file (Concepts/paths)
	}
	return "", false
}

// inFileSystem is a folder named by one of 4D's filesystems.
func inFileSystem(c *interp.Call, name string) *diskPath {
	root, _ := fileSystem(c, name)
	return &diskPath{root, "/" + name, root, true}
}

// absolutePath reads an absolute POSIX path, which may be in one of 4D's filesystems.
func absolutePath(c *interp.Call, s string, folder bool) (*diskPath, bool) {
	if runtime.GOOS == "windows" && len(s) > 1 && s[1] == ':' {
		return &diskPath{abs: path.Clean(s), folder: folder}, true
	}
	rest, ok := strings.CutPrefix(s, "/")
	if !ok {
		return nil, false
	}
	name, inner, _ := strings.Cut(rest, "/")
	if root, ok := fileSystem(c, name); ok {
		p := &diskPath{root, "/" + strings.ToUpper(name), root, true}
		return p.at(root+"/"+inner, folder)
	}
	return &diskPath{abs: path.Clean(s), folder: folder}, true
}

// documentPath reads a path as the old document commands take it: in the syntax of the system, or relative to the folder of the project.
func documentPath(c *interp.Call, s string) *diskPath {
	folder := strings.HasSuffix(s, folderSeparator(runtime.GOOS)) || strings.HasSuffix(s, "/")
	p, absolute := fromSystemPath(runtime.GOOS, s)
	if !absolute {
		p = projectRoot(c) + "/" + p
	}
	return &diskPath{abs: path.Clean(p), folder: folder}
}

// ---- the file system

// The numbers of 4D's file errors (Error Codes, OS File Manager).
const (
	errIO           = value.ErrIO
	errDiskFull     = value.ErrDiskFull
	errFileNotFound = value.ErrFileNotFound
	errNotEmpty     = value.ErrNotEmpty
	errFileOpen     = value.ErrFileOpen
	errFileExists   = value.ErrFileExists
	errNoPermission = value.ErrFileAccess
	errNoFolder     = value.ErrNoFolder
	errBadPath      = value.ErrBadPath
	errDocumentShut = value.ErrDocumentShut
)

// files is the file system, or the error that there is none.
func files(c *interp.Call) (interp.Files, error) {
	if f := c.Proc.Interp().Options().Files; f != nil {
		return f, nil
	}
	return nil, c.Errorf(errNoFiles, "access to files is switched off")
}

// fileError gives an error of the system 4D's number.
func fileError(c *interp.Call, err error, where string) error {
	if err == nil {
		return nil
	}
	number, text := errIO, "it cannot be accessed: "+cause(err)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		number, text = errFileNotFound, "it does not exist"
	case errors.Is(err, fs.ErrExist):
		number, text = errFileExists, "it exists already"
	case errors.Is(err, fs.ErrPermission):
		number, text = errNoPermission, "access is not permitted"
	case errors.Is(err, syscall.ENOSPC):
		number, text = errDiskFull, "the disk is full"
	case errors.Is(err, syscall.ENOTEMPTY):
		number, text = errNotEmpty, "the folder is not empty"
	case errors.Is(err, syscall.ENOTDIR):
		number, text = errNoFolder, "a part of the path is not a folder"
	case errors.Is(err, syscall.EISDIR):
		number, text = errFileNotFound, "it is a folder"
	}
	return c.Errorf(number, "%s: %s", where, text)
}

// cause is the system's word for an error, without the call and the path.
func cause(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}

// osPath is a path as the file system takes it.
func (p *diskPath) osPath() string {
	if runtime.GOOS == "windows" {
		return strings.ReplaceAll(p.abs, "/", `\`)
	}
	return p.abs
}

// stat tells what is on disk, nil for nothing.
func (p *diskPath) stat(c *interp.Call) fs.FileInfo {
	f, err := files(c)
	if err != nil {
		return nil
	}
	info, err := f.Stat(p.osPath())
	if err != nil {
		return nil
	}
	return info
}

// lstat is stat that does not follow an alias: it tells of the alias itself.
func (p *diskPath) lstat(c *interp.Call) fs.FileInfo {
	f, err := files(c)
	if err != nil {
		return nil
	}
	info, err := f.Lstat(p.osPath())
	if err != nil {
		return nil
	}
	return info
}

// taken tells whether there is something with this name, be it an alias that leads nowhere.
func (p *diskPath) taken(c *interp.Call) bool { return p.lstat(c) != nil }

// isHidden tells whether a name is one that systems do not show.
func isHidden(name string) bool { return strings.HasPrefix(name, ".") }

// ---- texts in files

// The treatment of line ends (theme System Documents).
const (
	breaksUnchanged = iota
	breaksNative
	breaksCRLF
	breaksCR
	breaksLF
)

func convertBreaks(s string, mode int) string {
	nl := "\n"
	switch mode {
	case breaksUnchanged:
		return s
	case breaksNative:
		if runtime.GOOS == "windows" {
			nl = "\r\n"
		}
	case breaksCRLF:
		nl = "\r\n"
	case breaksCR:
		nl = "\r"
	}
	if nl == "\n" && !strings.Contains(s, "\r") {
		return s
	}
	return strings.NewReplacer("\r\n", nl, "\r", nl, "\n", nl).Replace(s)
}

// decodeFile turns the bytes of a file into text. A byte order mark decides about the character set; without one it is that of the argument, else UTF-8.
func decodeFile(c *interp.Call, b []byte, charSet, breakMode int) (string, error) {
	cs := charset{}
	if c.Has(charSet) {
		var err error
		if cs, _, err = charsetArgument(c, charSet); err != nil {
			return "", err
		}
	}
	breaks, err := breaksArgument(c, breakMode)
	if err != nil {
		return "", err
	}
	return decodeText(b, cs, breaks), nil
}

// breaksArgument is the treatment of line ends that an argument asks for, that of the system without one.
func breaksArgument(c *interp.Call, i int) (int, error) {
	breaks := c.IntOr(i, breaksNative)
	if breaks < breaksUnchanged || breaks > breaksLF {
		return 0, c.ArgError(i, errBadOption, "breakMode is a number from %d to %d, not %d", breaksUnchanged, breaksLF, breaks)
	}
	return breaks, nil
}

// decodeText decodes bytes and converts line ends. A byte order mark decides about the character set.
func decodeText(b []byte, cs charset, breaks int) string {
	switch {
	case bytes.HasPrefix(b, []byte{0xFF, 0xFE, 0, 0}):
		cs, b = utf32Of(utf32.LittleEndian), b[4:]
	case bytes.HasPrefix(b, []byte{0, 0, 0xFE, 0xFF}):
		cs, b = utf32Of(utf32.BigEndian), b[4:]
	default:
		cs = marked(b, cs)
	}
	return convertBreaks(cs.decode(b), breaks)
}

// encodeFile turns text into the bytes of a file: UTF-8 without a byte order mark, or the character set of the argument, with one when it is Unicode and
// its name does not end in -no-bom.
func encodeFile(c *interp.Call, s string, charSet, breakMode int) ([]byte, error) {
	breaks, err := breaksArgument(c, breakMode)
	if err != nil {
		return nil, err
	}
	s = convertBreaks(s, breaks)
	if !c.Has(charSet) {
		return []byte(s), nil
	}
	cs, bom, err := charsetArgument(c, charSet)
	if err != nil {
		return nil, err
	}
	if bom && cs.isUnicode() {
		s = "\uFEFF" + s
	}
	return cs.encode(s), nil
}

func charsetArgument(c *interp.Call, i int) (cs charset, bom bool, err error) {
	v := c.Arg(i)
	bom = true
	if v.IsText() {
		name, found := strings.CutSuffix(strings.ToLower(v.Str()), "-no-bom")
		bom = !found && name != "us-ascii"
		v = value.Str(name)
	}
	cs, ok := charsetOf(v)
	if !ok {
		return cs, false, unknownCharset(c, i, c.Arg(i))
	}
	return cs, bom, nil
}
