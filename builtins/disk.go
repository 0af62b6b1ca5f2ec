package builtins

import (
	"cmp"
	"io/fs"
	"path"
	"runtime"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// diskCommands are the commands of the theme System Documents about volumes, aliases and properties, and those that ask a user.
func diskCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "VOLUME LIST", Number: 471,
			Syntax:  `( ← volumes : Text array )`,
			Summary: "Fills an array with the names of the volumes.",
			Notes:   "On Linux there is one, /.",
			Examples: `
				ARRAY TEXT($volumes; 0)
				VOLUME LIST($volumes)
				Size of array($volumes)>0 // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				f, err := files(c)
				if err != nil {
					return value.Undef, err
				}
				a := value.NewArray(value.TText, false, 0)
				add := func(s string) { a.V = append(a.V, value.Str(s)) }
				switch runtime.GOOS {
				case "windows":
					for letter := 'A'; letter <= 'Z'; letter++ {
						if _, err := f.Stat(string(letter) + `:\`); err == nil {
							add(string(letter) + `:\`)
						}
					}
				case "darwin":
					list, err := f.ReadDir("/Volumes")
					if err != nil {
						return value.Undef, fileError(c, err, "/Volumes")
					}
					for _, e := range list {
						add(e.Name())
					}
				default:
					add("/")
				}
				return value.Undef, setArray(c, 0, a)
			},
		},
		{
			Name: "VOLUME ATTRIBUTES", Number: 472,
			Syntax:  `( volume : Text ; ← size : Real ; ← used : Real ; ← free : Real )`,
			Summary: "Tells how many bytes a volume has, and how many of them are used and free.",
			Notes:   "OK is 0 and the figures are -1 for a volume that is not there.",
			Examples: `
				VOLUME ATTRIBUTES("/no/such/volume"; $size; $used; $free)
				$size // -1`,
			Run: func(c *interp.Call) (value.Value, error) {
				f, err := files(c)
				if err != nil {
					return value.Undef, err
				}
				name := c.Text(0)
				if runtime.GOOS == "darwin" && !strings.Contains(name, ":") && !strings.HasPrefix(name, "/") {
					name += ":"
				}
				figures := []float64{-1, -1, -1}
				var size, free uint64
				err = notEmpty(c, 0)
				if err == nil {
					size, free, err = f.Space(documentPath(c, name).osPath())
				}
				if err == nil {
					figures = []float64{float64(size), float64(size - free), float64(free)}
				}
				c.Proc.SetOK(err == nil)
				for i, n := range figures {
					if err := c.SetOut(i+1, value.Num(n)); err != nil {
						return value.Undef, err
					}
				}
				return none()
			},
		},
		{
			Name: "SET DOCUMENT PROPERTIES", Number: 478,
			Syntax: "( document : Text ; locked : Boolean ; invisible : Boolean ; createdOn : Date ; createdAt : Time ; modifiedOn : Date ; " +
				"modifiedAt : Time )",
			Summary: "Locks or unlocks a file, and sets when it was changed.",
			Notes:   "Systems do not let programs set when a file was created, and on Unix hidden files are those whose name begins with a point: both are left as they are.",
			Examples: `
				$file:=Temporary folder+"a.txt"
				TEXT TO DOCUMENT($file; "Hello")
				SET DOCUMENT PROPERTIES($file; False; False; !2024-02-29!; ?12:00:00?; !2024-02-29!; ?12:00:00?)
				GET DOCUMENT PROPERTIES($file; $locked; $invisible; $createdOn; $createdAt; $modifiedOn; $modifiedAt)
				$modifiedOn=!2024-02-29! // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				f, err := files(c)
				if err != nil {
					return value.Undef, err
				}
				p, info, err := existing(c)
				if err != nil {
					return value.Undef, err
				}
				if day := c.Arg(5).Day(); day != 0 {
					modified := value.Moment(day, int64(c.Real(6)), c.Proc.Interp().Options().Zone)
					if err := f.Chtimes(p.osPath(), modified, modified); err != nil {
						return value.Undef, fileError(c, err, p.platform())
					}
				}
				mode := info.Mode().Perm() | 0o200
				if c.Bool(1) {
					mode &^= 0o222
				}
				return value.Undef, fileError(c, f.Chmod(p.osPath(), mode), p.platform())
			},
		},
		{
			Name: "Select folder", Number: 670,
			Syntax:  `({ message : Text {; defaultPath : Text, Integer {; options : Integer}} }) : Text`,
			Summary: "Asks the user for a folder: without windows the dialog is canceled, and OK becomes 0.",
			Examples: `
				Select folder("Where?")="" // True
				OK // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				c.Proc.SetOK(false)
				return value.Empty, diagnose(c, logWarn, "dialog "+c.Name()+": "+c.Text(0))
			},
		},
		{
			Name: "CREATE ALIAS", Number: 694,
			Syntax:  `( targetPath : Text ; aliasPath : Text )`,
			Summary: "Creates a symbolic link to a file or folder.",
			Notes:   "OK becomes 0 when it cannot. On macOS and Windows 4D makes an alias or a shortcut.",
			Examples: `
				$file:=Temporary folder+"a.txt"
				TEXT TO DOCUMENT($file; "Hello")
				CREATE ALIAS($file; Temporary folder+"link")
				RESOLVE ALIAS(Temporary folder+"link"; $target)
				$target=$file // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				f, err := files(c)
				if err != nil || c.Text(0) == "" {
					return value.Undef, err
				}
				target, alias := documentPath(c, c.Text(0)), documentPath(c, c.Text(1))
				switch {
				case target.stat(c) == nil:
					err = c.ArgError(0, errFileNotFound, "%s: it does not exist", target.platform())
				case c.Text(1) == "":
					err = c.ArgError(1, errBadPath, "the alias has no name")
				default:
					err = fileError(c, f.Symlink(target.osPath(), alias.osPath()), alias.platform())
				}
				c.Proc.SetOK(err == nil)
				return value.Undef, err
			},
		},
		{
			Name: "RESOLVE ALIAS", Number: 695,
			Syntax:  `( aliasPath : Text ; ← targetPath : Text )`,
			Summary: "Tells where a symbolic link leads; for what is no link OK becomes 0 and the path is its own.",
			Examples: `
				$file:=Temporary folder+"a.txt"
				TEXT TO DOCUMENT($file; "Hello")
				RESOLVE ALIAS($file; $target)
				OK // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				if _, err := files(c); err != nil {
					return value.Undef, err
				}
				target, ok, err := documentPath(c, c.Text(0)).original(c)
				if err = cmp.Or(notEmpty(c, 0), err); err != nil {
					c.Proc.SetOK(false)
					return value.Undef, err
				}
				c.Proc.SetOK(ok)
				return value.Undef, c.SetOut(1, value.Str(target.platform()))
			},
		},
		{
			Name: "GET DOCUMENT ICON", Number: 700,
			Syntax:  `( docPath : Text ; ← icon : Picture {; size : Integer} )`,
			Summary: "Gives the icon of a file as a picture: a blank one of the size, in pixels, 32 without one.",
			Notes:   "Without windows files have no icons.",
			Examples: `
				$file:=Temporary folder+"a.txt"
				TEXT TO DOCUMENT($file; "")
				GET DOCUMENT ICON($file; $icon; 16)
				PICTURE PROPERTIES($icon; $width; $height)
				$width // 16`,
			Run: func(c *interp.Call) (value.Value, error) {
				icon, err := blankIcon(c, 2)
				if err != nil {
					return value.Undef, err
				}
				return value.Undef, c.SetOut(1, icon)
			},
		},
		{
			Name: "Select document", Number: 905,
			Syntax:  `( directory : Text, Integer ; fileTypes : Text ; title : Text ; options : Integer {; ← selected : Text array} ) : Text`,
			Summary: "Asks the user for files: without windows the dialog is canceled, and OK becomes 0.",
			Examples: `
				Select document(""; ".txt"; "Letter"; 0)="" // True
				OK // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				c.Proc.SetOK(false)
				if _, err := emptyArrays(c, 4, value.TText); err != nil {
					return value.Undef, err
				}
				return value.Empty, diagnose(c, logWarn, "dialog "+c.Name()+": "+c.Text(2))
			},
		},
		{
			Name: "SHOW ON DISK", Number: 922,
			Syntax:  `( pathname : Text {; *} )`,
			Summary: "Does nothing without windows: in 4D it opens a window of the system with a file.",
			Notes:   "OK becomes 1 when the file or folder exists.",
			Run: func(c *interp.Call) (value.Value, error) {
				if _, err := files(c); err != nil {
					return value.Undef, err
				}
				c.Proc.SetOK(c.Text(0) != "" && documentPath(c, c.Text(0)).stat(c) != nil)
				return none()
			},
		},
		{
			Name: "Localized document path", Number: 1105,
			Syntax:   `( relativePath : Text ) : Text`,
			Summary:  "Returns the path of a file of the .lproj folder of the current language, in the syntax of the system.",
			Notes:    "The folders are searched in the order of Localized string. A file that is nowhere gives an empty text.",
			Examples: `Localized document path("no such picture.png")="" // True`,
			Run:      localizedDocumentPath,
		},
	}
}

// original follows a symbolic link; ok is false when the path is none. A link that leads nowhere gives where it would.
func (p *diskPath) original(c *interp.Call) (_ entry, ok bool, err error) {
	target := p
	f, err := files(c)
	if err != nil {
		return nil, false, err
	}
	for range 40 { // a loop of links ends here
		info, err := f.Lstat(target.osPath())
		if err != nil {
			if ok {
				return target, true, nil
			}
			return nil, false, fileError(c, err, p.platform())
		}
		if info.Mode().Type()&fs.ModeSymlink == 0 {
			return &diskPath{abs: target.abs, folder: info.IsDir()}, ok, nil
		}
		to, err := f.Readlink(target.osPath())
		if err != nil {
			return nil, false, fileError(c, err, p.platform())
		}
		if to = slashed(to); !strings.HasPrefix(to, "/") && (len(to) < 2 || to[1] != ':') {
			to = path.Dir(target.abs) + "/" + to
		}
		target, ok = &diskPath{abs: path.Clean(to)}, true
	}
	return nil, false, c.ArgError(0, errIO, "%s: too many links", p.platform())
}
