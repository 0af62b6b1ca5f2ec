package builtins

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strconv"
	"strings"

	"tetra/interp"
	"tetra/picture"
	"tetra/value"
)

// A project has no picture library, but 4D exports that of a binary database into the folder Resources/Images/Library of the project, each picture as a
// file of its name; a number is added where two have the same (Project/architecture). The files there are written "name (4444).png": the number is the
// reference number of the picture in the library. The commands below work on this folder.

const libraryNote = "4D refuses the command in projects. Here the library is the folder Resources/Images/Library, into which 4D exports that of a binary database. A picture has a " +
	"reference number when its file has one in its name: `name (4444).png`."

// numberedPicture is the name of a file, without extension, that a reference number was added to.
var numberedPicture = value.Lazy[*regexp.Regexp]{Make: func() *regexp.Regexp { return regexp.MustCompile(`^(.+) \((\d{1,9})\)$`) }}

// A libraryPicture is a file of the picture library. ref is 0 for one without a reference number.
type libraryPicture struct {
	name string
	ref  int
	at   *diskPath
}

// pictureLibrary is the folder of the library, and what is in it in order of the names; the folder is nil when there is none.
func pictureLibrary(c *interp.Call) (folder *diskPath, list []libraryPicture, err error) {
	f, err := files(c)
	if err != nil {
		return nil, nil, err
	}
	images := inFileSystem(c, "RESOURCES")
	for _, name := range []string{"Images/Library", "Images/library"} { // 4D's page and 4D write it differently, which counts on some disks
		at, _ := images.inside(name, true)
		if info := at.stat(c); info != nil && info.IsDir() {
			folder = at
			break
		}
	}
	if folder == nil {
		return nil, nil, nil
	}
	var entries []fs.DirEntry
	if entries, err = f.ReadDir(folder.osPath()); err != nil {
		return nil, nil, fileError(c, err, folder.platform())
	}
	for _, e := range entries {
		ext := path.Ext(e.Name())
		if e.IsDir() || picture.CodecOf(ext) == nil {
			continue
		}
		p := libraryPicture{name: strings.TrimSuffix(e.Name(), ext)}
		if m := numberedPicture.Get().FindStringSubmatch(p.name); m != nil {
			p.name = m[1]
			p.ref, _ = strconv.Atoi(m[2])
		}
		if p.at, _ = folder.inside(e.Name(), false); p.at != nil {
			list = append(list, p)
		}
	}
	return folder, list, nil
}

// named is the picture that argument i names or gives the number of, nil for none.
func named(c *interp.Call, i int, list []libraryPicture) *libraryPicture {
	byName := c.Arg(i).IsText()
	for k := range list {
		p := &list[k]
		if byName && value.EqualText(p.name, c.Text(i)) || !byName && p.ref != 0 && p.ref == c.Int(i) {
			return p
		}
	}
	return nil
}

func pictureLibraryCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "PICTURE LIBRARY LIST", Number: 564,
			Syntax:  `( ← picRefs : Integer array ; ← picNames : Text array )`,
			Summary: "Fills arrays with the reference numbers and the names of the pictures of the picture library.",
			Notes:   libraryNote + " The others have the number 0.",
			Examples: `
				ARRAY LONGINT($references; 0)
				ARRAY TEXT($names; 0)
				PICTURE LIBRARY LIST($references; $names)
				Size of array($names) // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				_, list, err := pictureLibrary(c)
				if err != nil {
					return value.Undef, err
				}
				refs, names := value.NewArray(value.TInteger, false, len(list)), value.NewArray(value.TText, false, len(list))
				for i, p := range list {
					refs.Set(i+1, value.Int(p.ref))
					names.Set(i+1, value.Str(p.name))
				}
				if err := setArray(c, 0, refs); err != nil {
					return value.Undef, err
				}
				return value.Undef, setArray(c, 1, names)
			},
		},
		{
			Name: "GET PICTURE FROM LIBRARY", Number: 565,
			Syntax:  `( picRef : Integer, Text ; ← picture : Variable )`,
			Summary: "Reads a picture of the picture library, by its reference number or its name.",
			Notes:   libraryNote + " When there is no such picture the variable keeps its content. OK is 0 without a library.",
			Examples: `
				GET PICTURE FROM LIBRARY("Logo"; $picture)
				OK // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				folder, list, err := pictureLibrary(c)
				if err != nil {
					return value.Undef, err
				}
				c.Proc.SetOK(folder != nil)
				found := named(c, 0, list)
				if found == nil {
					return none()
				}
				b, err := found.at.read(c)
				if err != nil {
					return value.Undef, err
				}
				p := picture.Read(b)
				if p == nil {
					return value.Undef, c.ArgError(0, errBadPicture, "%s holds no picture that can be read", found.at.platform())
				}
				return value.Undef, c.SetOut(1, value.PictOf(p))
			},
		},
		{
			Name: "SET PICTURE TO LIBRARY", Number: 566,
			Syntax:  `( picture : Picture ; picRef : Integer ; picName : Text )`,
			Summary: "Adds a picture to the picture library, or replaces the one of the same reference number.",
			Notes:   libraryNote + " With an empty picture, or a number below 1, it does nothing.",
			Examples: aPicture + `
				SET PICTURE TO LIBRARY($picture; 7; "Dot")
				GET PICTURE FROM LIBRARY("Dot"; $copy)
				OK // 1`,
			Run: setPictureToLibrary,
		},
		{
			Name: "REMOVE PICTURE FROM LIBRARY", Number: 567,
			Syntax:   `( picRef : Integer, Text )`,
			Summary:  "Removes a picture of the picture library; nothing happens when there is no such picture.",
			Notes:    libraryNote,
			Examples: `REMOVE PICTURE FROM LIBRARY("Logo")`,
			Run: func(c *interp.Call) (value.Value, error) {
				_, list, err := pictureLibrary(c)
				if err != nil {
					return value.Undef, err
				}
				if found := named(c, 0, list); found != nil {
					f, _ := files(c)
					return value.Undef, fileError(c, f.Remove(found.at.osPath()), found.at.platform())
				}
				return none()
			},
		},
	}
}

func setPictureToLibrary(c *interp.Call) (value.Value, error) {
	const highestRef, longestName = 32767, 255
	p, ref, name := pictureArg(c, 0), c.Int(1), c.Text(2)
	if p.Empty() || ref <= 0 {
		return none()
	}
	if ref > highestRef {
		return value.Undef, c.ArgError(1, errBadOption, "a reference number is at most %d, not %d", highestRef, ref)
	}
	if name == "" || c.Args[2].Len() > longestName || strings.ContainsAny(name, `/\:`+"\x00") {
		return value.Undef, c.ArgError(2, errBadPath, "the name of a picture has up to %d characters, and no /, \\ or :", longestName)
	}
	f, err := files(c)
	if err != nil {
		return value.Undef, err
	}
	folder, list, err := pictureLibrary(c)
	if err != nil {
		return value.Undef, err
	}
	if folder == nil {
		folder, _ = inFileSystem(c, "RESOURCES").inside("Images/Library", true)
		if err := f.MkdirAll(folder.osPath(), 0o755); err != nil {
			return value.Undef, fileError(c, err, folder.platform())
		}
	}
	codec := picture.CodecOf(p.MIME)
	if codec == nil || !codec.Write {
		codec = picture.CodecOf(picture.PNG)
	}
	b, err := p.Encode(codec.ID, 1)
	if err != nil {
		return value.Undef, c.ArgError(0, errBadPicture, "%v", err)
	}
	to, ok := folder.inside(fmt.Sprintf("%s (%d)%s", name, ref, codec.ID), false)
	if !ok {
		return value.Undef, c.ArgError(2, errBadPath, "%q is no name for a picture", name)
	}
	if err := f.WriteFile(to.osPath(), b, 0o644); err != nil {
		return value.Undef, fileError(c, err, to.platform())
	}
	for _, old := range list { // the picture that had the number
		if old.ref == ref && old.at.abs != to.abs {
			if err := f.Remove(old.at.osPath()); err != nil {
				return value.Undef, fileError(c, err, old.at.platform())
			}
		}
	}
	return none()
}
