package builtins

import (
	"encoding/xml"
	"errors"
	"io"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"

	"tetra/interp"
	"tetra/value"
)

// A localization is the languages of an application and the texts its XLIFF files have (docs/commands/localized-string, get-database-localization). Languages are
// written as RFC 3066 has them, with "-" before the region; the folders of Resources have "_": fr-ca is in fr_ca.lproj.
type localization struct {
	mu      sync.Mutex
	root    string // the Resources folder
	own     bool   // SET DATABASE LOCALIZATION(...;*): current is for this program alone
	current string // SET DATABASE LOCALIZATION, "" for the default
	folders []string
	texts   map[string]*xliff // by folder, "" for Resources itself
}

// An xliff is the texts of the XLIFF files of one folder.
type xliff struct {
	byName map[string]string      // resname of a trans-unit
	groups map[string][]xliffUnit // id of a group
}

type xliffUnit struct{ id, text string }

const (
	maxXliffFile  = 32 << 20
	maxXliffUnits = 1 << 20
	lproj         = ".lproj"
)

// localizationOf is that of the program whose code calls: a component has its own Resources.
func localizationOf(c *interp.Call) *localization {
	type key struct{ root string }
	root := inFileSystem(c, "RESOURCES").abs
	return c.Proc.Interp().State(key{root}, func() any { return &localization{root: root} }).(*localization)
}

// open looks at the Resources folder, once. The lock must be held.
func (l *localization) open(c *interp.Call) {
	if !l.own {
		s := stateOf(c)
		s.mu.Lock()
		l.current = s.localization
		s.mu.Unlock()
	}
	if l.texts != nil {
		return
	}
	p := &diskPath{abs: l.root, folder: true}
	l.folders, l.texts = nil, map[string]*xliff{}
	f, err := files(c)
	if err != nil {
		return
	}
	list, err := f.ReadDir(p.osPath())
	if err != nil {
		return
	}
	for _, e := range list {
		if e.IsDir() && strings.EqualFold(path.Ext(e.Name()), lproj) {
			l.folders = append(l.folders, e.Name())
		}
	}
	slices.Sort(l.folders)
}

// folder finds the .lproj folder of a language, "" without.
func (l *localization) folder(language string) string {
	for _, f := range l.folders {
		if languageOf(f) == language {
			return f
		}
	}
	return ""
}

// languageOf is the language of a .lproj folder. Some have the old names of macOS.
func languageOf(folder string) string {
	name := strings.ToLower(strings.TrimSuffix(folder, path.Ext(folder)))
	switch name {
	case "english":
		return "en"
	case "french":
		return "fr"
	case "german":
		return "de"
	case "spanish":
		return "es"
	case "italian":
		return "it"
	case "japanese":
		return "ja"
	}
	return strings.ReplaceAll(name, "_", "-")
}

// withoutRegion is fr of fr-ca.
func withoutRegion(language string) string {
	language, _, _ = strings.Cut(language, "-")
	return language
}

// systemLanguage is the language of the user, as the environment gives it; English when it gives none.
func systemLanguage(c *interp.Call) string {
	env := c.Proc.Interp().Options().Getenv
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if s := env(name); s != "" {
			s, _, _ = strings.Cut(s, ".")
			s, _, _ = strings.Cut(s, "@")
			if s == "" || s == "C" || s == "POSIX" {
				return "en"
			}
			return strings.ToLower(strings.ReplaceAll(s, "_", "-"))
		}
	}
	return "en"
}

// defaultLanguage is what 4D takes at startup: the system's language when there is a folder for it, English, the first folder, else the system's.
func (l *localization) defaultLanguage(c *interp.Call) string {
	system := systemLanguage(c)
	for _, language := range []string{system, withoutRegion(system), "en"} {
		if l.folder(language) != "" {
			return language
		}
	}
	if len(l.folders) > 0 {
		return languageOf(l.folders[0])
	}
	return withoutRegion(system)
}

// search is the folders to look into, in 4D's order; the last is Resources itself.
func (l *localization) search(c *interp.Call) []string {
	def := l.defaultLanguage(c)
	current := l.current
	if current == "" {
		current = def
	}
	var list []string
	add := func(folder string) {
		if folder != "" && !slices.Contains(list, folder) {
			list = append(list, folder)
		}
	}
	for _, language := range []string{current, withoutRegion(current), def, withoutRegion(def)} {
		add(l.folder(language))
	}
	if len(l.folders) > 0 {
		add(l.folders[0])
	}
	return append(list, "")
}

// read gives the texts of one folder.
func (l *localization) read(c *interp.Call, folder string) *xliff {
	if x := l.texts[folder]; x != nil {
		return x
	}
	x := &xliff{byName: map[string]string{}, groups: map[string][]xliffUnit{}}
	l.texts[folder] = x
	f, err := files(c)
	if err != nil {
		return x
	}
	dir := &diskPath{abs: path.Join(l.root, folder), folder: true}
	list, _ := f.ReadDir(dir.osPath())
	for _, e := range list {
		if !strings.EqualFold(path.Ext(e.Name()), ".xlf") {
			continue
		}
		p := &diskPath{abs: dir.abs + "/" + e.Name()}
		if info := p.stat(c); info == nil || !info.Mode().IsRegular() || info.Size() > maxXliffFile {
			continue
		}
		b, err := f.ReadFile(p.osPath())
		if err != nil {
			continue
		}
		// A file that is not well-formed gives what it has up to the fault, as in 4D.
		x.parse(b)
	}
	return x
}

var errXliffTooLarge = errors.New("too many texts")

// parse adds the texts of one file. The first text of a name stays.
func (x *xliff) parse(b []byte) error {
	d := xml.NewDecoder(strings.NewReader(marked(b, charset{}).decode(b)))
	d.Strict = false
	d.CharsetReader = func(label string, in io.Reader) (io.Reader, error) {
		set, ok := charsetOf(value.Str(label))
		if !ok || set.table == nil {
			return in, nil
		}
		raw, err := io.ReadAll(in)
		return strings.NewReader(set.decode(raw)), err
	}
	var group []string
	var unit struct{ id, name string }
	var target, source strings.Builder
	var into *strings.Builder
	hasTarget := false
	for {
		t, err := d.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "group":
				group = append(group, attribute(t, "id"))
			case "trans-unit":
				unit.id, unit.name = attribute(t, "id"), attribute(t, "resname")
				target.Reset()
				source.Reset()
				hasTarget, into = false, nil
			case "source":
				into = &source
			case "target":
				into, hasTarget = &target, true
			}
		case xml.CharData:
			if into != nil {
				into.Write(t)
			}
		case xml.EndElement:
			switch t.Name.Local {
			case "group":
				if len(group) > 0 {
					group = group[:len(group)-1]
				}
			case "source", "target":
				into = nil
			case "trans-unit":
				s := target.String()
				if !hasTarget {
					s = source.String()
				}
				if len(x.byName) > maxXliffUnits {
					return errXliffTooLarge
				}
				if _, ok := x.byName[unit.name]; !ok && unit.name != "" {
					x.byName[unit.name] = s
				}
				if n := len(group); n > 0 && group[n-1] != "" && len(x.groups[group[n-1]]) < maxXliffUnits {
					x.groups[group[n-1]] = append(x.groups[group[n-1]], xliffUnit{unit.id, s})
				}
			}
		}
	}
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// find calls f with the texts of the folders in 4D's order until it is true.
func (l *localization) find(c *interp.Call, f func(x *xliff) bool) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.open(c)
	return slices.ContainsFunc(l.search(c), func(folder string) bool { return f(l.read(c, folder)) })
}

func localizedString(c *interp.Call) (value.Value, error) {
	s, ok := localized(c, c.Text(0))
	c.Proc.SetOK(ok)
	return text(s)
}

// localized is the text with a resname in the XLIFF files.
func localized(c *interp.Call, resname string) (s string, ok bool) {
	ok = localizationOf(c).find(c, func(x *xliff) (found bool) {
		s, found = x.byName[resname]
		return found
	})
	return s, ok
}

// group gives the texts of the group with the id of argument 0.
func stringList(c *interp.Call) (units []xliffUnit, ok bool) {
	id := value.ToText(value.Int(c.Int(0))).Str()
	ok = localizationOf(c).find(c, func(x *xliff) (found bool) {
		units, found = x.groups[id]
		return found
	})
	c.Proc.SetOK(ok)
	return units, ok
}

// localizationCommands are those of the themes 4D Environment and System Documents.
func localizationCommands() []*interp.Command {
	return []*interp.Command{
		{
			Name: "Get database localization", Number: 1009,
			Syntax:   `({ languageType : Integer }{; * }) : Text`,
			Summary:  "Returns a language: the default one, the current one, that of the user or that of 4D.",
			Notes:    "The default language is that of the environment (LC_ALL, LANG) when Resources has a .lproj folder for it, else English, else that of the first folder.",
			Examples: `Get database localization // en`,
			Run: func(c *interp.Call) (value.Value, error) {
				const current, user, internal = 1, 2, 3
				l := localizationOf(c)
				l.mu.Lock()
				defer l.mu.Unlock()
				l.open(c)
				switch n := c.Int(0); {
				case n == user:
					return text(systemLanguage(c))
				case n == internal:
					return text("en") // texts are compared by the rules of English
				case n == current && l.current != "":
					return text(l.current)
				}
				return text(l.defaultLanguage(c))
			},
		},
		{
			Name: "SET DATABASE LOCALIZATION", Number: 1104,
			Syntax:  `( languageCode : Text {; *} )`,
			Summary: "Sets the language in which Localized string and Localized document path look first, with * for the calling program alone.",
			Notes:   "OK is 0 for what is no language code. An empty text gives the default language back.",
			Examples: `
				SET DATABASE LOCALIZATION("fr")
				Get database localization(Current localization) // fr`,
			Run: func(c *interp.Call) (value.Value, error) {
				code := strings.ToLower(strings.ReplaceAll(c.Text(0), "_", "-"))
				ok := !strings.ContainsFunc(code, func(r rune) bool { return r != '-' && (r < 'a' || r > 'z') && (r < '0' || r > '9') })
				c.Proc.SetOK(ok)
				if !ok {
					return none()
				}
				if c.Star {
					l := localizationOf(c)
					l.mu.Lock()
					defer l.mu.Unlock()
					l.own, l.current = true, code
					return none()
				}
				s := stateOf(c)
				s.mu.Lock()
				defer s.mu.Unlock()
				s.localization = code
				return none()
			},
		},
	}
}

func localizedDocumentPath(c *interp.Call) (value.Value, error) {
	if _, err := files(c); err != nil {
		return value.Undef, err
	}
	l := localizationOf(c)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.open(c)
	relative := c.Text(0)
	if folderSeparator(runtime.GOOS) != "/" {
		relative = strings.ReplaceAll(relative, folderSeparator(runtime.GOOS), "/")
	}
	if !fs.ValidPath(strings.TrimSuffix(relative, "/")) {
		return value.Empty, nil // absolute, or leaves the folder
	}
	for _, folder := range l.search(c) {
		p := &diskPath{abs: path.Join(l.root, folder, relative)}
		if info := p.stat(c); info != nil {
			p.folder = info.IsDir()
			return text(p.platform())
		}
	}
	return value.Empty, nil
}
