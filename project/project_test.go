package project

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// tree writes files (path -> content) under a new folder.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func demo(t *testing.T) string {
	return tree(t, map[string]string{
		"Shop/Project/Demo.4DProject":                        "{}",
		"Shop/Project/Sources/Methods/total.4dm":             "//%attributes = {\"publishedWeb\":true}\nreturn 1",
		"Shop/Project/Sources/Methods/my method.4dm":         "",
		"Shop/Project/Sources/Methods/readme.txt":            "",
		"Shop/Project/Sources/Methods/.hidden.4dm":           "",
		"Shop/Project/Sources/Classes/Invoice.4dm":           "Class constructor()",
		"Shop/Project/Sources/DatabaseMethods/onStartup.4dm": "",
		"Shop/Project/Sources/Triggers/table_1.4dm":          "",
		"Shop/Project/Sources/roles.json":                    `{"privileges":[{"privilege":"CreateInvoices"}],"permissions":{"allowed":[]}}`,
	})
}

func load(t *testing.T, path string) *Project {
	t.Helper()
	p, err := Load(path)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestPackage(t *testing.T) {
	dir := demo(t)
	shop := filepath.Join(dir, "Shop")
	for _, path := range []string{shop, shop + string(filepath.Separator), filepath.Join(shop, "Project"), filepath.Join(shop, "Project", "Demo.4DProject")} {
		p := load(t, path)
		if p.Kind != Package || p.Name != "Demo" || p.Root != shop || p.Main != nil || len(p.Problems) != 0 {
			t.Errorf("%s: %+v", path, p)
		}
		var names []string
		for _, m := range p.Program.Methods() {
			names = append(names, m.Name)
		}
		if got := strings.Join(names, ","); got != "my method,total" {
			t.Errorf("methods %s", got)
		}
		m := p.Program.Method("TOTAL")
		src, err := m.Source()
		if err != nil || src.Name != "Methods/total.4dm" || !m.Attributes().PublishedWeb {
			t.Error(src, err)
		}
		if p.Program.DatabaseMethod("onstartup") == nil || p.Program.Class("Invoice") == nil {
			t.Error("database method or class missing")
		}
		if _, ok := p.Roles.Declared("createinvoices"); !ok {
			t.Error("roles.json was not read")
		}
		if _, ok := p.Roles.Declared("other"); ok {
			t.Error("a project declares its privileges")
		}
		if p.WebFolder() != filepath.Join(shop, "WebFolder") {
			t.Error(p.WebFolder())
		}
	}
}

func TestPackageWithoutProjectFile(t *testing.T) {
	dir := tree(t, map[string]string{"Thing/Project/Sources/Methods/a.4dm": ""})
	p := load(t, filepath.Join(dir, "Thing"))
	if p.Kind != Package || p.Name != "Thing" || p.Program.Method("a") == nil {
		t.Errorf("%+v", p)
	}
}

func TestFileOfProject(t *testing.T) {
	dir := demo(t)
	sources := filepath.Join(dir, "Shop", "Project", "Sources")
	p := load(t, filepath.Join(sources, "Methods", "total.4dm"))
	if p.Kind != Package || p.Main != p.Program.Method("total") || p.Name != "Demo" {
		t.Errorf("%+v", p)
	}
	p = load(t, filepath.Join(sources, "DatabaseMethods", "onStartup.4dm"))
	if p.Main == nil || p.Main != p.Program.DatabaseMethod("onStartup") {
		t.Errorf("%+v", p.Main)
	}
	p = load(t, filepath.Join(sources, "Triggers", "table_1.4dm"))
	if src, err := p.Main.Source(); err != nil || src.Name != "Triggers/table_1.4dm" {
		t.Error(src, err)
	}
	if _, err := Load(filepath.Join(sources, "Classes", "Invoice.4dm")); err == nil || !strings.Contains(err.Error(), "is a class") {
		t.Error(err)
	}
}

func TestScriptFolder(t *testing.T) {
	dir := tree(t, map[string]string{
		"s/main.4dm": "#!/usr/bin/env tetra\n", "s/other.4dm": "", "s/Methods/deep.4dm": "", "s/Methods/other.4dm": "x", "s/Classes/C.4dm": "",
		"s/notes.md": "",
	})
	t.Chdir(dir)
	p := load(t, "s/main.4dm")
	if p.Kind != File || p.Name != "s" || p.Root != filepath.Join(dir, "s") {
		t.Errorf("%+v", p)
	}
	for _, name := range []string{"main", "other", "deep"} {
		if p.Program.Method(name) == nil {
			t.Errorf("method %s is missing", name)
		}
	}
	if p.Main != p.Program.Method("main") || p.Program.Class("C") == nil {
		t.Error("main method or class")
	}
	if src, err := p.Main.Source(); err != nil || src.Name != "s/main.4dm" {
		t.Error(src, err)
	}
	if src, err := p.Program.Method("other").Source(); err != nil || src.Name != "s/other.4dm" {
		t.Error("a file in the folder itself wins:", src, err)
	}
	if _, ok := p.Roles.Declared("anything"); !ok {
		t.Error("a script folder has no place to declare privileges")
	}
	f := load(t, "s")
	if f.Kind != Folder || f.Main != nil || f.Program.Method("main") == nil || f.Name != "s" {
		t.Errorf("%+v", f)
	}
	// Without extension, and in the current folder.
	t.Chdir(filepath.Join(dir, "s"))
	p = load(t, "main.4dm")
	if src, _ := p.Main.Source(); src.Name != "main.4dm" || p.Name != "s" {
		t.Error(src.Name, p.Name)
	}
}

func TestLazy(t *testing.T) {
	dir := demo(t)
	p := load(t, filepath.Join(dir, "Shop"))
	file := filepath.Join(dir, "Shop", "Project", "Sources", "Methods", "total.4dm")
	if err := os.WriteFile(file, []byte("new"), 0o644); err != nil {
		t.Fatal(err)
	}
	if src, err := p.Program.Method("total").Source(); err != nil || src.Text != "new" {
		t.Error("the source was read before it was needed")
	}
	os.Remove(filepath.Join(dir, "Shop", "Project", "Sources", "Methods", "my method.4dm"))
	if _, err := p.Program.Method("my method").Source(); err == nil || !strings.Contains(err.Error(), "cannot read Methods/my method.4dm") {
		t.Error(err)
	}
}

func TestErrors(t *testing.T) {
	dir := tree(t, map[string]string{
		"two/Project/a.4DProject": "", "two/Project/b.4DProject": "", "two/Project/Sources/Methods/x.4dm": "",
		"none/Project/a.4DProject": "", "old.4DB": "", "zip.4DZ": "",
	})
	for _, tt := range []struct{ path, want string }{
		{"missing.4dm", "no such file or folder"},
		{"two", "holds 2 projects (a.4DProject, b.4DProject)"},
		{"none", "no Sources folder"},
		{"none/Project/a.4DProject", "no Sources folder"},
		{"old.4DB", "cannot be loaded"},
		{"zip.4DZ", "is no zip file"},
	} {
		_, err := Load(filepath.Join(dir, filepath.FromSlash(tt.path)))
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %s", tt.path, err, tt.want)
		}
	}
	if _, err := Load(filepath.Join(dir, "missing.4dm")); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	if _, err := LoadFile(dir); err == nil || !strings.Contains(err.Error(), "is a folder") {
		t.Error(err)
	}
}

// A packed project is read from its archive; what was compiled, what is no project and what is larger than sources are, is an error.
func TestPacked(t *testing.T) {
	dir := t.TempDir()
	pack := func(name string, files map[string]string) string {
		file := filepath.Join(dir, name)
		f, err := os.Create(file)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		z := zip.NewWriter(f)
		for name, text := range files {
			w, err := z.Create(name)
			if err == nil {
				_, err = io.WriteString(w, text)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		return file
	}
	for _, top := range []string{"Project/", ""} {
		p := load(t, pack("good.4dz", map[string]string{
			top + "Shop.4DProject":              "{}",
			top + "Sources/Methods/total.4dm":   "return 1",
			top + "Sources/Classes/Invoice.4dm": "Class constructor()",
			top + "Sources/roles.json":          `{"privileges":[{"privilege":"CreateInvoices"}],"permissions":{"allowed":[]}}`,
			top + "Sources/catalog.4DCatalog":   `<base><table name="People" id="1"/></base>`,
			"../../evil.4dm":                    "ALERT(1)",
		}))
		if p.Name != "Shop" || p.Root != dir || p.Program.Method("total") == nil || p.Program.Method("evil") != nil || p.Roles == nil || len(p.Problems) > 0 {
			t.Errorf("%+v", p)
		}
		if tables, err := p.Program.Tables(); err != nil || len(tables) != 1 || tables[0].Name != "People" {
			t.Error(tables, err)
		}
	}
	for name, want := range map[string]string{"compiled": "it is compiled", "other": "it is compiled", "large": "the file is too large"} {
		files := map[string]map[string]string{
			"compiled": {"Project/Sources/folders.json": "{}", "Libraries/lib4d-arm64.dylib": "x"},
			"other":    {"readme.txt": "x"},
			"large":    {"Project/Sources/Methods/total.4dm": strings.Repeat(" ", maxPackedSource+1)},
		}[name]
		p, err := Load(pack(name+".4dz", files))
		if err == nil {
			_, err = p.Program.Method("total").Source()
		}
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", name, err, want)
		}
	}
}

// TestPackedSize: a file whose size an archive gives as more than there can be is refused, as one that is too large.
func TestPackedSize(t *testing.T) {
	for _, size := range []uint64{1<<64 - 5, 1 << 63, 1 << 62} {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		for _, name := range []string{"Project/Sources/Methods/a.4dm", "Project/Sources/roles.json"} {
			if _, err := z.CreateRaw(&zip.FileHeader{Name: name, UncompressedSize64: size}); err != nil {
				t.Fatal(err)
			}
		}
		z.Close()
		file := filepath.Join(t.TempDir(), "size.4dz")
		if err := os.WriteFile(file, b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
		p := load(t, file)
		if _, err := p.Program.Method("a").Source(); !errors.Is(err, errTooLarge) {
			t.Errorf("%d bytes: %v", size, err)
		}
		if len(p.RolesProblems) != 1 || !strings.Contains(p.RolesProblems[0], errTooLarge.Error()) {
			t.Errorf("%d bytes: %q", size, p.RolesProblems)
		}
	}
}

// TestPackedTwice: an archive with two files of one name under Sources is refused, however the name is written; another folder does not matter.
func TestPackedTwice(t *testing.T) {
	for _, names := range [][2]string{{"Project/Sources/Methods/a.4dm", "Project/Sources/Methods/a.4dm"}, {"Project/Sources/Methods/a.4dm", `Project\Sources\Methods\a.4dm`},
		{"Project/Sources/Methods/a.4dm", "Project/Sources/./Methods/../Methods/a.4dm"}, {"Project/Trash/a", "Project/Trash/a"}} {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		for _, name := range []string{"Project/Sources/", names[0], "Project/Sources/", names[1], "Project/Sources/Methods/b.4dm"} {
			if _, err := z.Create(name); err != nil {
				t.Fatal(err)
			}
		}
		z.Close()
		file := filepath.Join(t.TempDir(), "twice.4dz")
		if err := os.WriteFile(file, b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
		_, err := Load(file)
		if want := "twice.4dz: it has the file Project/Sources/Methods/a.4dm twice"; names[0] == "Project/Trash/a" && err != nil || names[0] != "Project/Trash/a" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%q: %v", names, err)
		}
	}
}

// TestPackedDeep: an archive with a name of more than a hundred folders is refused with the reason; to list each of 32,000 took seconds.
func TestPackedDeep(t *testing.T) {
	for depth, want := range map[int]string{100: "", 101: "deep.4dz: it has a name 101 folders deep, and 100 is the most", 32000: "32000 folders deep"} {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		for _, name := range []string{"Project/Sources/Methods/b.4dm", "Project/Sources/" + strings.Repeat("a/", depth-2) + "x.4dm"} {
			if _, err := z.Create(name); err != nil {
				t.Fatal(err)
			}
		}
		z.Close()
		file := filepath.Join(t.TempDir(), "deep.4dz")
		if err := os.WriteFile(file, b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
		if _, err := Load(file); want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%d: %v", depth, err)
		}
	}
}

func TestText(t *testing.T) {
	p, err := LoadText("<-e>", "ALERT(1)")
	if err != nil || p.Kind != Text || p.WebFolder() != "" {
		t.Fatal(p, err)
	}
	if src, _ := p.Main.Source(); src.Name != "<-e>" || src.Text != "ALERT(1)" {
		t.Error(src)
	}
}

func TestBrokenRoles(t *testing.T) {
	dir := tree(t, map[string]string{"P/Project/Sources/roles.json": "{\n oops", "P/Project/Sources/Methods/a.4dm": ""})
	p := load(t, filepath.Join(dir, "P"))
	if len(p.Problems) != 1 || !strings.Contains(p.Problems[0], "roles.json:2:") || !p.Roles.Broken() {
		t.Error(p.Problems)
	}
}

func TestParseSettings(t *testing.T) {
	const open, shut = `<?xml version="1.0" encoding="UTF-8" standalone="no" ?><preferences stamp="4"><com.4d><web><standalone_server>`, `</standalone_server></web></com.4d></preferences>`
	s, err := ParseSettings([]byte(open + `<configuration publish_at_startup="true" port_number="8080" https_port_number="8443" allow_ssl="true" allowHttp="false"
		listening_address="127.0.0.1" session_mode="2"><hosts><host home_page="home.html" html_root="Pages/"/></hosts></configuration>
		<rest launch_at_startup="true"/><options><web_passwords kind="1" with_4d_passwords="true"/>
		<web_processes max_concurrent="50"/><text_conversion standard_set="ISO-8859-1"/><cors enabled="true"><domain name="*.example.com" methods="GET;POST"/><domain name="b"/></cors>
		<keep_alive requests_number="50" timeout="5" with_keep_alive="false"/></options>
		<log format="3" tokens="BYTES-SENT;C-IP"><backup daily="7;0" hourly="12;0" mode="1" monthly="1;31;60" size="10485760" weekly="2;{0;0}{3;3600}"/></log>` + shut))
	want := Web{PublishAtStartup: true, HTTP: false, HTTPS: true, Port: 8080, HTTPSPort: 8443, Listen: "127.0.0.1", Sessions: NoSessions, Home: "home.html",
		Root: "Pages/", REST: true, Authentication: Basic, With4DPasswords: true, MaxRequest: 2_000_000,
		MaxProcesses: 50, Charset: "ISO-8859-1", CORS: true, CORSDomains: []CORSDomain{{"*.example.com", "GET;POST"}, {"b", ""}}, LogFormat: 3,
		LogFields: []string{"BYTES-SENT", "C-IP"}, KeepAliveCount: 50, KeepAliveTimeout: 5,
		LogBackup: LogBackup{Mode: 1, Hours: 12, Days: 7, Weeks: 2, WeekDays: [][2]int{{0, 0}, {3, 3600}}, Months: 1, Day: 31, MonthsAt: 60, Size: 10485760}}
	if err != nil || !reflect.DeepEqual(s.Web, want) {
		t.Errorf("%+v %v", s.Web, err)
	}
	for _, tt := range []struct {
		conf string
		mode SessionMode
		err  string
	}{
		{``, Scalable, ""},
		{`<configuration session_mode="3"/>`, Legacy, ""},
		{`<configuration session_mode="9"/>`, Scalable, `session_mode is "9"`},
		{`<configuration automatic_session_management="true"/>`, Scalable, "before 18 R6"},
		{`<configuration session_mode="1" automatic_session_management="true"/>`, Scalable, ""},
		{`<configuration port_number="99999"/>`, Scalable, "port_number"},
		{`<configuration`, Scalable, "cannot be read"},
	} {
		s, err := ParseSettings([]byte(open + tt.conf + shut))
		if s.Web.Sessions != tt.mode || (err == nil) != (tt.err == "") || err != nil && !strings.Contains(err.Error(), tt.err) || s.Web.Port != 80 {
			t.Errorf("%s: %+v %v", tt.conf, s.Web, err)
		}
	}
}

// TestUserSettings is docs/settings/overview: settings of users count over those of the structure when it allows them, those of the data most.
func TestUserSettings(t *testing.T) {
	port := func(general string, n string) string {
		return `<preferences><com.4d><general ` + general + `/><web><standalone_server><configuration port_number="` + n + `"/></standalone_server></web></com.4d></preferences>`
	}
	files := map[string]string{"Project/Sources/Methods/a.4dm": "", "Settings/settings.4DSettings": port("", "81"), "Data/Settings/settings.4DSettings": port("", "82")}
	for _, tt := range []struct {
		structure string
		drop      string
		want      int
	}{{port("", "8080"), "", 8080}, {port(`allow_user_settings="true"`, "8080"), "", 82}, {port(`allow_user_settings="true"`, "8080"), "Data/Settings/settings.4DSettings", 81}} {
		m := map[string]string{"P/Project/Sources/settings.4DSettings": tt.structure}
		for name, text := range files {
			if name != tt.drop {
				m["P/"+name] = text
			}
		}
		if p := load(t, filepath.Join(tree(t, m), "P")); p.Settings.Web.Port != tt.want || len(p.Problems) > 0 {
			t.Error(p.Settings.Web.Port, "want", tt.want, p.Problems)
		}
	}
}

// TestUsers is directory.json: the names of the users, those of the two that always are too, and who has a password. That of the data comes first.
func TestUsers(t *testing.T) {
	dir := tree(t, map[string]string{"P/Project/Sources/Methods/a.4dm": "", "P/Settings/directory.json": "\ufeff" + `{"users":{"designer":{"password":"x","alias":"Chef"},"Ann":{}}}`,
		"Q/Project/Sources/Methods/a.4dm": "", "Q/Settings/directory.json": `{"users":{"Ann":{}}}`, "Q/Data/Settings/directory.json": `{"users":{"Bea":{"password":"y"}}}`,
		"R/Project/Sources/Methods/a.4dm": "", "S/Project/Sources/Methods/a.4dm": "", "S/Settings/directory.json": `{`})
	for name, want := range map[string]map[string]bool{
		"P": {"Chef": true, "Administrator": false, "Ann": false}, "Q": {"Designer": false, "Administrator": false, "Bea": true}, "R": {"Designer": false, "Administrator": false},
		"S": {"Designer": false, "Administrator": false}} {
		p := load(t, filepath.Join(dir, name))
		if !reflect.DeepEqual(p.Users, want) {
			t.Error(name, p.Users)
		}
		if broken := len(p.Problems) > 0; broken != (name == "S") {
			t.Error(name, p.Problems)
		}
	}
}

// TestCatalog: the tables of a catalogue, whatever encoding it declares.
func TestCatalog(t *testing.T) {
	const catalog = `<?xml version="1.0" encoding="ISO-8859-1"?><!DOCTYPE base SYSTEM "http://www.4d.com/dtd/2007/base.dtd"><base><table name="Invoice"><field name="ID" autosequence="true"/></table></base>`
	p := load(t, filepath.Join(tree(t, map[string]string{"P/Project/Sources/Methods/a.4dm": "", "P/Project/Sources/catalog.4DCatalog": catalog}), "P"))
	tables, err := p.Program.Tables()
	if err != nil || len(tables) != 1 || tables[0].Name != "Invoice" || len(tables[0].Fields) != 1 || !tables[0].Fields[0].Automatic {
		t.Error(tables, err)
	}
}

// TestComponentProblems: what is wrong within a component is a problem of the project, and names the component.
func TestComponentProblems(t *testing.T) {
	const part = "P/Components/Part.4dbase/Project/Sources/"
	p := load(t, filepath.Join(tree(t, map[string]string{"P/Project/Sources/Methods/a.4dm": "", part + "Methods/b.4dm": "", part + "settings.4DSettings": "<preferences>",
		part + "dependencies.json": "{"}), "P"))
	if len(p.Components) != 1 || len(p.Problems) != 2 {
		t.Fatal(p.Components, p.Problems)
	}
	for i, want := range []string{"the component Part: settings.4DSettings cannot be read: ", "the component Part: dependencies.json cannot be read: "} {
		if !strings.HasPrefix(p.Problems[i], want) {
			t.Errorf("%s, want %s", p.Problems[i], want)
		}
	}
}

func FuzzParseSettings(f *testing.F) {
	f.Add([]byte(`<preferences><com.4d><web><standalone_server><configuration session_mode="1"/></standalone_server></web></com.4d></preferences>`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if s, _ := ParseSettings(data); s.Web.Sessions < Scalable || s.Web.Sessions > Legacy {
			t.Fatal(s.Web)
		}
	})
}
