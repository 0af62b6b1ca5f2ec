package builtins

import (
	"archive/zip"
	"compress/flate"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// The options of ZIP Create archive (theme File and Folder).
const (
	zipWithoutFolder   = 4
	zipIgnoreInvisible = 8

	zipNone = 1 // ZIP Compression none
	zipLZMA = 2
	zipXZ   = 3
)

// A zipJob is an archive that is being written.
type zipJob struct {
	c        *interp.Call
	disk     interp.Files
	items    []zipItem
	names    map[string]bool
	method   uint16
	level    int
	key      int // bytes of the AES key, 0: not encrypted
	password string
	callback value.Value
}

// A zipItem is a file or a folder to write.
type zipItem struct {
	from *diskPath
	name string // in the archive
}

var (
	//lint:ignore ST1005 the sentence is 4D's own
	errZipPassword = errors.New("Password is required for encryption")
	//lint:ignore ST1005 the sentence is 4D's own
	errZipCreate = errors.New("Cannot create ZIP archive")
)

func createZip(c *interp.Call) (value.Value, error) {
	disk, err := files(c)
	if err != nil {
		return value.Undef, err
	}
	to, ok := entryOf(c.Arg(1)).(*diskPath)
	if !ok || to.folder {
		return value.Undef, c.ArgError(1, errArgumentType, "a 4D.File is expected for destinationFile, not %s", value.Show(c.Arg(1), 40))
	}
	job := &zipJob{c: c, disk: disk, callback: value.Undef, names: map[string]bool{}, method: zip.Deflate, level: 6}
	if from, ok := entryOf(c.Arg(0)).(*diskPath); ok {
		options, prefix := c.Int(2), from.fullName()
		if from.folder && options&zipWithoutFolder != 0 {
			prefix = ""
		}
		err = job.add(from, prefix, options&zipIgnoreInvisible != 0)
	} else if o := c.Object(0); o != nil && o.Native() == nil {
		err = job.describe(o)
	} else {
		return value.Undef, c.ArgError(0, errArgumentType, "a 4D.File, a 4D.Folder or an object is expected for toZip, not %s", value.Show(c.Arg(0), 40))
	}
	var wrong *value.Error
	if errors.As(err, &wrong) && wrong.Number == errNotImplemented {
		return value.Undef, err
	}
	if err == nil {
		err = job.write(to)
	}
	status := value.NewObject()
	status.Set("success", value.Bool(err == nil))
	code, message := 0, ""
	if err != nil {
		code, message = 1, errZipCreate.Error()
		if errors.Is(err, errZipPassword) {
			code, message = 2, err.Error()
		} else if !errors.Is(err, errZipCreate) {
			message += ": " + err.Error()
		}
	}
	status.Set("status", value.Int(code))
	if err != nil {
		status.Set("statusText", value.Str(message))
	}
	return object(status)
}

// describe reads the object of the third form.
func (j *zipJob) describe(o *value.ObjectV) error {
	c := j.c
	switch v := o.Get("password"); {
	case v.IsText():
		j.password = v.Str()
	case !v.IsNullish():
		return errors.New("the password is no text")
	}
	if j.password != "" {
		j.key = 32
	}
	if v := o.Get("encryption"); !v.IsNullish() {
		if !v.IsNum() || v.Float() < 0 || v.Float() > 3 {
			return fmt.Errorf("there is no encryption %s", value.Show(v, 40))
		}
		j.key = []int{0, 16, 24, 32}[int(v.Float())]
		if j.key > 0 && j.password == "" {
			return errZipPassword
		}
	}
	if v := o.Get("compression"); !v.IsNullish() {
		if !v.IsNum() || v.Float() < 0 || v.Float() > zipXZ {
			return fmt.Errorf("there is no compression %s", value.Show(v, 40))
		}
		switch int(v.Float()) {
		case zipNone:
			j.method = zip.Store
		case zipLZMA:
			return c.ArgError(0, errNotImplemented, "ZIP Compression LZMA is not implemented")
		case zipXZ:
			return c.ArgError(0, errNotImplemented, "ZIP Compression XZ is not implemented")
		}
	}
	if v := o.Get("level"); !v.IsNullish() {
		if !v.IsNum() || v.Float() < 1 || v.Float() > 10 {
			return fmt.Errorf("the level is a number from 1 to 10, not %s", value.Show(v, 40))
		}
		j.level = min(max(int(v.Float()), 1), flate.BestCompression)
	}
	j.callback = o.Get("callback")
	list := o.Get("files")
	if !list.IsColl() {
		return errors.New("the object has no collection files")
	}
	for _, v := range list.Coll().All() {
		destination, hidden := "", false
		if x := v.AsObject(); x != nil && x.Native() == nil {
			destination = value.ToText(x.Get("destination")).Str()
			if x.Get("destination").IsNullish() {
				destination = ""
			}
			if n := x.Get("option"); n.IsNum() {
				hidden = int(n.Float())&zipIgnoreInvisible != 0
			}
			v = x.Get("source")
		}
		from, ok := entryOf(v).(*diskPath)
		if !ok {
			return errors.New("an element of files is no 4D.File or 4D.Folder")
		}
		name := from.fullName()
		if destination != "" {
			d := strings.TrimPrefix(strings.ReplaceAll(destination, `\`, "/"), "/")
			if strings.HasSuffix(d, "/") {
				d += name
			}
			if name = path.Clean(d); !fs.ValidPath(name) || name == "." {
				return errors.New("the destination " + destination + " leads out of the archive")
			}
		}
		if err := j.add(from, name, hidden); err != nil {
			return err
		}
	}
	return nil
}

// add lists a file, or a folder with what it contains.
func (j *zipJob) add(from *diskPath, name string, ignoreHidden bool) error {
	info := from.stat(j.c)
	if info == nil || info.IsDir() != from.folder {
		return errors.New(from.posix() + " does not exist")
	}
	if name != "" {
		if j.names[name] {
			return errors.New(name + " is there twice")
		}
		j.names[name] = true
		j.items = append(j.items, zipItem{from, name})
	}
	if !from.folder {
		return nil
	}
	return walk(j.c, from, true, ignoreHidden, func(q *diskPath) error {
		inner := path.Join(name, strings.TrimPrefix(strings.TrimPrefix(q.abs, from.abs), "/"))
		if j.names[inner] {
			return errors.New(inner + " is there twice")
		}
		j.names[inner] = true
		j.items = append(j.items, zipItem{q, inner})
		return nil
	})
}

// write makes the archive beside its place and moves it there when it is whole.
func (j *zipJob) write(to *diskPath) (err error) {
	if err := j.disk.MkdirAll((&diskPath{abs: path.Dir(to.abs)}).osPath(), 0o755); err != nil {
		return err
	}
	temp := to.osPath() + ".tetra-tmp"
	out, err := j.disk.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o644)
	if err != nil {
		return err
	}
	defer func() {
		if e := out.Close(); err == nil {
			err = e
		}
		if err == nil {
			err = j.disk.Rename(temp, to.osPath())
		}
		if err != nil {
			j.disk.Remove(temp)
		}
	}()
	w := zip.NewWriter(out)
	w.RegisterCompressor(zip.Deflate, func(to io.Writer) (io.WriteCloser, error) { return flate.NewWriter(to, j.level) })
	for i, it := range j.items {
		select {
		case <-j.c.Proc.Done():
			return errors.New("the process was asked to end")
		default:
		}
		if err := j.writeItem(w, it); err != nil {
			return err
		}
		if !j.callback.IsNullish() {
			if _, err := j.c.Function(j.callback, value.NullV, value.Int((i+1)*100/len(j.items))); err != nil {
				return err
			}
		}
	}
	return w.Close()
}

func (j *zipJob) writeItem(w *zip.Writer, it zipItem) error {
	info := it.from.stat(j.c)
	if info == nil {
		return errors.New(it.from.posix() + " does not exist any more")
	}
	h := &zip.FileHeader{Name: it.name, Method: j.method, Modified: info.ModTime()}
	h.SetMode(info.Mode())
	if it.from.folder {
		h.Name += "/"
		h.Method = zip.Store
		_, err := w.CreateHeader(h)
		return err
	}
	in, err := j.disk.Open(it.from.osPath())
	if err != nil {
		return err
	}
	defer in.Close()
	if j.key > 0 {
		return writeEncrypted(w, h, in, j.password, j.key, j.level)
	}
	out, err := w.CreateHeader(h)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return err
}
