package project

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Settings is what settings.4DSettings says and tetra uses; what the file leaves out has 4D's default.
type Settings struct {
	Web Web
	// UserSettings: settings.4DSettings in the folders Settings of the package and of the data count as well, the last one most.
	UserSettings bool
	Namespace    string // where a host finds the classes of this project when it is a component: cs.Namespace
}

// SessionMode is the session mode of the web server (docs/WebServer/sessions).
type SessionMode uint8

const (
	Scalable   SessionMode = 1
	NoSessions SessionMode = 2
	Legacy     SessionMode = 3
)

// Authentication is how the web server asks who a client is (A9).
type Authentication uint8

const (
	Custom Authentication = iota
	Basic
	Digest
)

// Web is the settings of the web server (docs/settings/web).
type Web struct {
	PublishAtStartup bool
	HTTP, HTTPS      bool
	Port, HTTPSPort  int
	Listen           string // address; "": all
	Sessions         SessionMode
	Home             string // home page, relative to the root folder; "": index.html when it is there
	Root             string // root folder; "": WebFolder
	REST             bool
	Authentication   Authentication
	With4DPasswords  bool
	MaxRequest       int64
	MaxProcesses     int // concurrent web processes without scalable sessions; 0: 100
	CORS             bool
	CORSDomains      []CORSDomain
	Charset          string // of exchanges with browsers; "": UTF-8
	LogFormat        int    // of logweb.txt: 0 none, 1 CLF, 2 DLF, 3 ELF, 4 WLF
	LogFields        []string
	LogBackup        LogBackup
	KeepAlive        bool
	KeepAliveCount   int // requests on a connection
	KeepAliveTimeout int // seconds
}

// A CORSDomain lets pages of another place send requests.
type CORSDomain struct{ Name, Methods string }

func defaultSettings() Settings {
	return Settings{Web: Web{HTTP: true, HTTPS: false, Port: 80, HTTPSPort: 443, Sessions: Scalable, MaxRequest: 2_000_000, KeepAlive: true, KeepAliveCount: 100,
		KeepAliveTimeout: 15}}
}

// element is one element of the settings, with those inside it.
type element struct {
	XMLName xml.Name
	Attrs   []xml.Attr `xml:",any,attr"`
	Inner   []element  `xml:",any"`
}

// at finds an element by its path; the nil element has no attributes.
func (e *element) at(path ...string) *element {
	for _, name := range path {
		if e == nil {
			return nil
		}
		var found *element
		for i := range e.Inner {
			if e.Inner[i].XMLName.Local == name {
				found = &e.Inner[i]
				break
			}
		}
		e = found
	}
	return e
}

func (e *element) attr(name string) (string, bool) {
	if e != nil {
		for _, a := range e.Attrs {
			if a.Name.Local == name {
				return strings.TrimSpace(a.Value), true
			}
		}
	}
	return "", false
}

func (e *element) text(name string, v *string) {
	if s, ok := e.attr(name); ok {
		*v = s
	}
}

func (e *element) bool(name string, v *bool) {
	if s, ok := e.attr(name); ok {
		*v = strings.EqualFold(s, "true") || s == "1"
	}
}

func (e *element) port(name string, v *int) error {
	s, ok := e.attr(name)
	if !ok {
		return nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 65535 {
		return fmt.Errorf("settings.4DSettings: %s is %q, not a port number", name, s)
	}
	if n != 0 {
		*v = n
	}
	return nil
}

// asASCII reads a file of any declared encoding as it is: the names and values that are used of it are ASCII in practice.
func asASCII(_ string, in io.Reader) (io.Reader, error) { return in, nil }

// ParseSettings reads settings.4DSettings. On an error the settings are those that could be read.
func ParseSettings(data []byte) (Settings, error) {
	s := defaultSettings()
	err := s.read(data)
	return s, err
}

// read changes settings to what a file says; what it leaves out stays.
func (s *Settings) read(data []byte) error {
	var root element
	d := xml.NewDecoder(bytes.NewReader(data))
	d.Strict = true
	d.CharsetReader = asASCII
	if err := d.Decode(&root); err != nil {
		return fmt.Errorf("settings.4DSettings cannot be read: %w", err)
	}
	w := &s.Web
	root.at("com.4d", "general").text("component_classStore_name", &s.Namespace)
	root.at("com.4d", "general").bool("allow_user_settings", &s.UserSettings)
	server := root.at("com.4d", "web", "standalone_server")
	conf := server.at("configuration")
	conf.bool("publish_at_startup", &w.PublishAtStartup)
	conf.bool("allowHttp", &w.HTTP)
	conf.bool("allow_ssl", &w.HTTPS)
	conf.text("listening_address", &w.Listen)
	var errs []error
	errs = append(errs, conf.port("port_number", &w.Port), conf.port("https_port_number", &w.HTTPSPort))
	mode, ok := conf.attr("session_mode")
	switch {
	case mode == "1", mode == "2", mode == "3":
		w.Sessions = SessionMode(mode[0] - '0')
	case ok:
		errs = append(errs, fmt.Errorf("settings.4DSettings: session_mode is %q; scalable sessions are used", mode))
	default:
		if _, old := conf.attr("automatic_session_management"); old {
			errs = append(errs, errors.New("settings.4DSettings: automatic_session_management is of a version before 18 R6; scalable sessions are used"))
		}
	}
	number := func(e *element, name string, v *int) {
		if s, ok := e.attr(name); ok {
			if n, err := strconv.Atoi(s); err == nil && n >= 0 {
				*v = n
			} else {
				errs = append(errs, fmt.Errorf("settings.4DSettings: %s is %q, not a number", name, s))
			}
		}
	}
	number(server.at("options", "web_processes"), "max_concurrent", &w.MaxProcesses)
	number(server.at("log"), "format", &w.LogFormat)
	if tokens, ok := server.at("log").attr("tokens"); ok && tokens != "" {
		w.LogFields = strings.Split(tokens, ";")
	}
	w.LogBackup = server.at("log", "backup").logBackup()
	alive := server.at("options", "keep_alive")
	alive.bool("with_keep_alive", &w.KeepAlive)
	number(alive, "requests_number", &w.KeepAliveCount)
	number(alive, "timeout", &w.KeepAliveTimeout)
	server.at("options", "text_conversion").text("standard_set", &w.Charset)
	if cors := server.at("options", "cors"); cors != nil {
		w.CORSDomains = nil
		cors.bool("enabled", &w.CORS)
		for i := range cors.Inner {
			if d := &cors.Inner[i]; d.XMLName.Local == "domain" {
				var c CORSDomain
				d.text("name", &c.Name)
				d.text("methods", &c.Methods)
				w.CORSDomains = append(w.CORSDomains, c)
			}
		}
	}
	host := conf.at("hosts", "host")
	host.text("home_page", &w.Home)
	host.text("html_root", &w.Root)
	server.at("rest").bool("launch_at_startup", &w.REST)
	passwords := server.at("options", "web_passwords")
	passwords.bool("with_4d_passwords", &w.With4DPasswords)
	switch kind, _ := passwords.attr("kind"); kind {
	case "0":
		w.Authentication = Custom
	case "1":
		w.Authentication = Basic
	case "2":
		w.Authentication = Digest
	}
	return errors.Join(errs...)
}

// readSettings reads the settings of the structure and, when they allow it, those of users over them (docs/settings/overview).
func (p *Project) readSettings() {
	p.Settings = defaultSettings()
	p.readSettingsFile(p.Sources)
	if p.Settings.UserSettings {
		p.readSettingsFile(os.DirFS(filepath.Join(p.Root, "Settings")))
		p.readSettingsFile(os.DirFS(filepath.Join(p.Root, "Data", "Settings")))
	}
}

func (p *Project) readSettingsFile(folder fs.FS) {
	data, err := fs.ReadFile(folder, "settings.4DSettings")
	if errors.Is(err, fs.ErrNotExist) {
		return
	}
	if err == nil {
		err = p.Settings.read(data)
	} else {
		err = fmt.Errorf("settings.4DSettings cannot be read: %w", cause(err))
	}
	if err != nil {
		p.Problems = append(p.Problems, strings.Split(err.Error(), "\n")...)
	}
}
