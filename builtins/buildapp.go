package builtins

import (
	"archive/zip"
	"errors"
	"path"
	"runtime"
	"strings"

	"tetra/interp"
	"tetra/value"
	"tetra/xml"
)

// buildApplicationCommand builds what needs none of 4D's own programs: a compiled structure and a component (Desktop/building).
func buildApplicationCommand() *interp.Command {
	return &interp.Command{
		Name: "BUILD APPLICATION", Number: 871,
		Syntax:  `({ buildAppSettings : Text })`,
		Summary: "Builds the compiled structure or the component of the project, as a file buildApp.4DSettings says.",
		Notes: "The .4dz file is the project folder as a zip file, with the sources: there is no machine code here. Applications and servers, which are made of 4D's own " +
			"programs, are refused by name of their key: `BuildApplicationSerialized`, `BuildApplicationLight`, `BuildServerApplication`, `BuildCSUpgradeable`; so are `MacSignature` on macOS " +
			"and `UseStandardZipFormat` with False. A project with errors is not built. The destination is `BuildLinuxDestFolder`, `BuildMacDestFolder` or `BuildWinDestFolder`, that of the " +
			"system first, relative to the folder of the project. There is no log file, and without a path, when 4D asks the user, OK becomes 0.",
		Run: buildApplication,
	}
}

// A buildJob is one BUILD APPLICATION.
type buildJob struct {
	c        *interp.Call
	disk     interp.Files
	settings *xml.Node // the element BuildApp
	name     string
	root     *diskPath // of the project
	to       *diskPath // the destination
}

func buildApplication(c *interp.Call) (value.Value, error) {
	c.Proc.SetOK(false)
	if c.Text(0) == "" {
		return value.Undef, diagnose(c, logWarn, "dialog "+c.Name())
	}
	disk, err := files(c)
	if err != nil {
		return value.Undef, err
	}
	j := &buildJob{c: c, disk: disk, root: inFileSystem(c, "PACKAGE")}
	at := documentPath(c, c.Text(0))
	if err := j.read(at); err != nil {
		return value.Undef, err
	}
	c.Proc.SetDocument(at.platform())
	if err := j.possible(); err != nil {
		return value.Undef, err
	}
	if j.is("BuildCompiled") {
		if err := j.structure(); err != nil {
			return value.Undef, err
		}
	}
	if j.is("BuildComponent") {
		if err := j.component(); err != nil {
			return value.Undef, err
		}
	}
	c.Proc.SetOK(true)
	return none()
}

// read reads the settings file.
func (j *buildJob) read(at *diskPath) error {
	const maxSettings = 1 << 20
	info := at.stat(j.c)
	if info == nil || info.IsDir() {
		return j.c.ArgError(0, errFileNotFound, "%s: it does not exist", at.platform())
	}
	if info.Size() > maxSettings {
		return j.c.ArgError(0, errTooLarge, "%s has more than a megabyte", at.platform())
	}
	b, err := j.disk.ReadFile(at.osPath())
	if err != nil {
		return fileError(j.c, err, at.platform())
	}
	doc, err := xml.Parse(string(b), nil)
	if err != nil {
		return j.c.ArgError(0, errArgumentType, "%s is no XML file: %v", at.platform(), err)
	}
	root := doc.Root()
	for n := root.FirstElement(); n != nil; n = n.NextElement() {
		if n.Name == "BuildApp" {
			j.settings = n
			return nil
		}
	}
	return j.c.ArgError(0, errArgumentType, "%s: there is no element BuildApp, this is no settings file of BUILD APPLICATION", at.platform())
}

// key is the content of an element below BuildApp, "" when it is missing.
func (j *buildJob) key(name string) string {
	n := j.settings
	for part := range strings.SplitSeq(name, "/") {
		n = n.FirstElement()
		for n != nil && n.Name != part {
			n = n.NextElement()
		}
		if n == nil {
			return ""
		}
	}
	s, cdata := n.Content()
	return strings.TrimSpace(s + cdata)
}

func (j *buildJob) is(name string) bool { return strings.EqualFold(j.key(name), "True") }

// possible refuses what cannot be built here, and finds the name and the destination.
func (j *buildJob) possible() error {
	for _, key := range []string{"BuildApplicationSerialized", "BuildApplicationLight", "CS/BuildServerApplication", "CS/BuildCSUpgradeable"} {
		if j.is(key) {
			return j.c.Errorf(errNotImplemented, "%s: an application is made of 4D's own programs, which are not here", path.Base(key))
		}
	}
	if strings.EqualFold(j.key("UseStandardZipFormat"), "False") {
		return j.c.Errorf(errNotImplemented, "UseStandardZipFormat: the other format is 4D's own")
	}
	if runtime.GOOS == "darwin" && j.is("SignApplication/MacSignature") {
		return j.c.Errorf(errNotImplemented, "MacSignature: nothing is signed here")
	}
	own := ownProjectFile(j.c)
	if own == "" {
		return j.c.Errorf(errFileNotFound, "the code that runs belongs to no project")
	}
	if j.name = j.key("BuildApplicationName"); j.name == "" {
		j.name, _ = splitName(path.Base(slashed(own)))
	}
	if strings.ContainsAny(j.name, `/\:`) || j.name == "." || j.name == ".." {
		return j.c.Errorf(errBadPath, "BuildApplicationName: %q is no name of a file", j.name)
	}
	to, err := j.destination()
	if err != nil {
		return err
	}
	j.to = to
	compile := j.c.Proc.Interp().Options().Compile
	if compile == nil {
		return nil
	}
	report, err := compile(interp.CompileOptions{Project: own})
	if err != nil {
		return j.c.Errorf(errIO, "%v", err)
	}
	if !report.Success {
		e := report.Errors[0]
		return j.c.Errorf(errIO, "the project has errors: %s, line %d: %s", e.Code.Path, e.LineInFile, e.Message)
	}
	return nil
}

// destination is the folder to build in: the key of the system, else that of another one. The default is a folder Build beside the project.
func (j *buildJob) destination() (*diskPath, error) {
	keys := map[string][]string{"darwin": {"BuildMacDestFolder", "BuildLinuxDestFolder", "BuildWinDestFolder"},
		"windows": {"BuildWinDestFolder", "BuildMacDestFolder", "BuildLinuxDestFolder"}}[runtime.GOOS]
	if keys == nil {
		keys = []string{"BuildLinuxDestFolder", "BuildMacDestFolder", "BuildWinDestFolder"}
	}
	for _, key := range keys {
		s := j.key(key)
		if s == "" {
			continue
		}
		p, err := buildFolder(s, key)
		if err != nil {
			return nil, j.c.Errorf(errBadPath, "%s: %q: %v", key, s, err)
		}
		if !strings.HasPrefix(p, "/") && !(len(p) > 1 && p[1] == ':') {
			p = j.root.abs + "/" + p
		}
		return &diskPath{abs: path.Clean(p), folder: true}, nil
	}
	return &diskPath{abs: path.Dir(j.root.abs) + "/Build", folder: true}, nil
}

// buildFolder reads a path of a settings file. On macOS a path that begins with colons is relative, and each further colon goes up a folder; one that
// does not begins with the name of a volume.
func buildFolder(s, key string) (string, error) {
	switch {
	case key == "BuildWinDestFolder":
		return strings.ReplaceAll(s, `\`, "/"), nil
	case !strings.Contains(s, ":"):
		return s, nil
	}
	rest, relative := strings.CutPrefix(s, ":")
	if !relative {
		return "", errors.New("volumes of Mac OS are not known here")
	}
	var b strings.Builder
	for part := range strings.SplitSeq(rest, ":") {
		if part == "" {
			part = ".."
		}
		b.WriteString(part + "/")
	}
	if strings.HasSuffix(rest, ":") || rest == "" { // the last colon only ends the path
		return strings.TrimSuffix(b.String(), "../"), nil
	}
	return b.String(), nil
}

// structure makes DESTINATION/Compiled Database/NAME.
func (j *buildJob) structure() error {
	folder := j.within("Compiled Database/" + j.name)
	if err := j.fresh(folder); err != nil {
		return err
	}
	if err := j.project(folder, j.name+".4dz"); err != nil {
		return err
	}
	if !j.is("IncludeAssociatedFolders") {
		return nil
	}
	for _, name := range []string{"Components", "Resources"} {
		if err := j.copy(name, folder); err != nil {
			return err
		}
	}
	return nil
}

// component makes DESTINATION/Components/NAME.4dbase.
func (j *buildJob) component() error {
	bundle := j.within("Components/" + j.name + ".4dbase")
	if err := j.fresh(bundle); err != nil {
		return err
	}
	contents, _ := bundle.inside("Contents", true)
	if err := j.project(contents, j.name+".4DZ"); err != nil {
		return err
	}
	if err := j.copy("Resources", contents); err != nil {
		return err
	}
	own, _ := j.root.inside("Info.plist", false)
	info, err := readPlist(j.c, own)
	if err != nil {
		return err
	}
	if info == nil {
		info = &plistNode{}
		info.XMLName.Local = "dict"
	}
	keys := value.NewObject()
	keys.Set("CFBundleDisplayName", value.Str(j.name))
	keys.Set("CFBundleName", value.Str(j.name))
	for _, k := range [][2]string{{"CFBundleShortVersionString", "Versioning/Common/CommonVersion"}, {"CFBundleVersion", "Versioning/Common/CommonVersion"},
		{"NSHumanReadableCopyright", "Versioning/Common/CommonCopyright"}} {
		if s := j.key(k[1]); s != "" {
			keys.Set(k[0], value.Str(s))
		}
	}
	info.merge(keys)
	to, _ := contents.inside("Info.plist", false)
	return writePlist(j.c, to, info)
}

func (j *buildJob) within(name string) *diskPath {
	p, _ := j.to.inside(name, true)
	return p
}

// fresh makes an empty folder of one that a former run may have filled. It never empties one with the project in it.
func (j *buildJob) fresh(folder *diskPath) error {
	if j.root.abs == folder.abs || strings.HasPrefix(j.root.abs, folder.abs+"/") {
		return j.c.Errorf(errBadPath, "%s: the project is in the folder to build", folder.platform())
	}
	if err := j.disk.RemoveAll(folder.osPath()); err != nil {
		return fileError(j.c, err, folder.platform())
	}
	return fileError(j.c, j.disk.MkdirAll(folder.osPath(), 0o755), folder.platform())
}

// project packs the folder Project, or copies it when PackProject is False. What 4D makes itself, and what was thrown away, stays behind.
func (j *buildJob) project(folder *diskPath, archive string) error {
	sources := inFileSystem(j.c, "PROJECT")
	job := &zipJob{c: j.c, disk: j.disk, callback: value.Undef, names: map[string]bool{}, method: zip.Deflate, level: 6}
	if err := job.add(sources, "Project", true); err != nil {
		return j.c.Errorf(errIO, "%v", err)
	}
	kept := job.items[:0]
	for _, it := range job.items {
		switch top, _, _ := strings.Cut(strings.TrimPrefix(it.name, "Project/"), "/"); top {
		case "Trash", "DerivedData":
		default:
			kept = append(kept, it)
		}
	}
	job.items = kept
	if strings.EqualFold(j.key("PackProject"), "False") {
		for _, it := range job.items {
			to, _ := folder.inside(it.name, it.from.folder)
			var err error
			if it.from.folder {
				err = j.disk.MkdirAll(to.osPath(), 0o755)
			} else {
				err = copyFile(j.disk, it.from.osPath(), to.osPath())
			}
			if err != nil {
				return fileError(j.c, err, to.platform())
			}
		}
		return nil
	}
	to, _ := folder.inside(archive, false)
	if err := job.write(to); err != nil {
		return j.c.Errorf(errIO, "%s: %v", to.platform(), err)
	}
	return nil
}

// copy copies a folder beside the project, when there is one.
func (j *buildJob) copy(name string, folder *diskPath) error {
	from, _ := j.root.inside(name, true)
	if info := from.stat(j.c); info == nil || !info.IsDir() {
		return nil
	}
	to, _ := folder.inside(name, true)
	if strings.HasPrefix(to.abs, from.abs+"/") {
		return j.c.Errorf(errBadPath, "%s: the folder to build is in the folder %s of the project", to.platform(), name)
	}
	return fileError(j.c, copyTree(j.disk, from.osPath(), to.osPath(), true), from.platform())
}
