package builtins

import (
	"net/url"
	"path"
	"runtime"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// pathCommands are the commands about paths as texts; they look at no file.
func pathCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "Convert path system to POSIX", Number: 1106,
			Syntax:   `( systemPath : Text {; *} ) : Text`,
			Summary:  "Returns a path in the syntax of the system as an absolute POSIX path, with * URL-encoded.",
			Examples: `Convert path system to POSIX(Convert path POSIX to system("/home/ada/My file.txt"); *) // /home/ada/My%20file.txt`,
			Run: func(c *interp.Call) (value.Value, error) {
				s := documentPath(c, c.Text(0)).posix()
				if c.Star {
					s = (&url.URL{Path: s}).EscapedPath()
				}
				return text(s)
			},
		},
		{
			Name: "Convert path POSIX to system", Number: 1107,
			Syntax:   `( posixPath : Text {; *} ) : Text`,
			Summary:  "Returns a POSIX path in the syntax of the system; with * the path is URL-encoded.",
			Examples: `Convert path POSIX to system("/home/ada/My%20file.txt"; *)=Convert path POSIX to system("/home/ada/My file.txt") // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				s := c.Text(0)
				if s == "" {
					return value.Empty, nil
				}
				if c.Star {
					if u, err := url.PathUnescape(s); err == nil {
						s = u
					}
				}
				p := &diskPath{abs: path.Clean(s), folder: strings.HasSuffix(s, "/")}
				return text(p.platform())
			},
		},
		{
			Name: "Path to object", Number: 1547,
			Syntax:  `( path : Text {; pathType : Integer} ) : Object`,
			Summary: "Takes a path apart: parentFolder, name, extension, isFolder.",
			Examples: "Path to object(\"/first/second.bundle/\";Path is POSIX).name // second\n" +
				"Path to object(\"/first/second.bundle/\";Path is POSIX).parentFolder // /first/\nPath to object(\"/folder/.invisible\";Path is POSIX).name // .invisible",
			Run: func(c *interp.Call) (value.Value, error) {
				const pathIsPOSIX = 1
				sep := folderSeparator(runtime.GOOS)
				if c.Int(1) == pathIsPOSIX {
					sep = "/"
				}
				s := c.Text(0)
				full, folder := strings.CutSuffix(s, sep)
				parent := ""
				if i := strings.LastIndex(full, sep); i >= 0 {
					parent, full = full[:i+len(sep)], full[i+len(sep):]
				}
				name, ext := splitName(full)
				o := value.NewObject()
				o.Set("parentFolder", value.Str(parent))
				o.Set("name", value.Str(name))
				o.Set("extension", value.Str(ext))
				o.Set("isFolder", value.Bool(folder))
				return object(o)
			},
		},
		{
			Name: "Object to path", Number: 1548,
			Syntax:   `( pathObject : Object ) : Text`,
			Summary:  "Puts a path together from parentFolder, name, extension and isFolder.",
			Examples: `Object to path(New object("parentFolder";"/a/";"name";"b";"extension";"txt";"isFolder";False)) // /a/b.txt`,
			Run: func(c *interp.Call) (value.Value, error) {
				o := c.Object(0)
				if o == nil {
					return value.Empty, nil
				}
				part := func(k string) string {
					if v := o.Get(k); v.IsText() {
						return v.Str()
					}
					return ""
				}
				parent, ext := part("parentFolder"), part("extension")
				sep := folderSeparator(runtime.GOOS)
				if strings.HasSuffix(parent, "/") {
					sep = "/"
				}
				if ext != "" && !strings.HasPrefix(ext, ".") {
					ext = "." + ext
				}
				s := parent + part("name") + ext
				if isTrue(o.Get("isFolder")) {
					s += sep
				}
				return text(s)
			},
		},
		{
			Name: "Get 4D folder", Number: 485,
			Syntax:   `({ folder : Integer {; options : Object} }{; *}) : Text`,
			Summary:  "Returns the path of one of 4D's folders in the syntax of the system.",
			Notes:    "OK is 0 for a folder that does not exist here. The Resources and Logs folders are created when they are asked for.",
			Examples: `Length(Get 4D folder(Logs folder))>0 // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				p := knownFolder(c, map[int]int{0: 0, 3: 4, 4: 4, 5: 4, 6: 6, 7: 7, 8: 8, 9: 9}[c.Int(0)])
				if n := c.Int(0); n == 1 || n > 9 || n < 0 {
					p = nil
				}
				c.Proc.SetOK(p != nil)
				if p == nil {
					return value.Empty, nil
				}
				if f, err := files(c); err == nil && (c.Int(0) == 6 || c.Int(0) == 7) && p.stat(c) == nil {
					if err := f.MkdirAll(p.osPath(), 0o755); err != nil {
						c.Proc.SetOK(false)
					}
				}
				const unixSyntax = 5
				if c.Int(0) == unixSyntax {
					return text(strings.TrimSuffix(p.abs, "/") + "/")
				}
				return text(p.platform())
			},
		},
		{
			Name: "Temporary folder", Number: 486, Syntax: `: Text`,
			Summary:  "Returns the path of the folder for temporary files.",
			Examples: `Length(Temporary folder)>0 // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				env := c.Proc.Interp().Options().Getenv
				for _, name := range []string{"TMPDIR", "TEMP", "TMP"} {
					if s := env(name); s != "" {
						return text((&diskPath{abs: path.Clean(strings.ReplaceAll(s, `\`, "/")), folder: true}).platform())
					}
				}
				return text((&diskPath{abs: "/tmp", folder: true}).platform())
			},
		},
		{
			Name: "System folder", Number: 487,
			Syntax:   `({ type : Integer }) : Text`,
			Summary:  "Returns the path of one of the system's folders, or nothing for those that do not exist here.",
			Notes:    "The desktop, the documents and the home folder of the user are known.",
			Examples: `System folder(Home folder)="" // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				known, ok := map[int]int{15: 115, 17: 117, 18: 118}[c.Int(0)]
				if !ok {
					return value.Empty, nil
				}
				p := knownFolder(c, known)
				if p == nil {
					return value.Empty, nil
				}
				return text(p.platform())
			},
		},
		{
			Name: "Structure file", Number: 489,
			Syntax:   `({ * }) : Text`,
			Summary:  "Returns the path of the .4DProject file, or of the .4dz file of a packed project.",
			Notes:    "It is empty when no project is loaded, as with a single method file.",
			Examples: `Structure file="@.4DProject" // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				if file := programOf(c).Structure; file != "" {
					return text((&diskPath{abs: slashed(file)}).platform())
				}
				return value.Empty, nil
			},
		},
	}
}
