package web

import (
	"crypto/tls"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"tetra/interp"
	"tetra/value"
)

// Settings is the properties of a web server that can be set (docs/API/WebServerClass, docs/WebServer/webServerConfig). Three layers make
// what is used: those of the project, changed by WEB SET OPTION, under those of start(), which stop() forgets (V3).
type Settings struct {
	HTTPEnabled, HTTPSEnabled    bool
	HTTPPort, HTTPSPort          int
	IPAddressToListen            string // "": all
	CertificateFolder            string // of cert.pem and key.pem
	CipherSuite                  string // OpenSSL's names, separated by colons; "": those of crypto/tls
	MinTLSVersion                int    // 1 to 4: TLS 1.0 to 1.3
	RootFolder, DefaultHomepage  string
	CharacterSet                 string
	ScalableSession, KeepSession bool
	CookieDomain, CookiePath     string
	SameSite                     string // Strict, Lax, None
	IPAddressValidation          bool   // of legacy sessions
	MaxSessions                  int    // of legacy sessions
	SessionTimeout               int    // of legacy sessions, minutes
	ProcessTimeout               int    // of legacy sessions, minutes
	MaxConcurrentProcesses       int
	MaxRequestSize               int
	CompressionLevel             int
	CompressionThreshold         int
	CORSEnabled                  bool
	CORS                         []CORSRule
	HSTSEnabled                  bool
	HSTSMaxAge                   int
	Trace                        bool
	LogRecording, DebugLog       int
	LogFields                    []string         // of the formats ELF and WLF, in order
	LogBackup                    LogBackup        // nil: never
	KeepAlive                    bool             // connections bring several requests
	KeepAliveRequests            int              // as many as this; 0: any number
	KeepAliveTimeout             int              // seconds between two of them
	Handlers                     []RequestHandler // nil: those of HTTPHandlers.json
	Rules                        []Rule           // nil: those of HTTPRules.json
	AccessKey                    bool             // an access key is defined

	given map[string]bool // properties that start() was given
}

// DefaultSettings is what 4D starts with.
func DefaultSettings() Settings {
	return Settings{HTTPEnabled: true, HTTPPort: 80, HTTPSPort: 443, MinTLSVersion: 3, CharacterSet: "UTF-8", ScalableSession: true, CookiePath: "/",
		SameSite: "Strict", IPAddressValidation: true, MaxSessions: 100, SessionTimeout: 480, ProcessTimeout: 480, MaxConcurrentProcesses: 100,
		MaxRequestSize: 2_000_000, CompressionLevel: 1, CompressionThreshold: 1024, HSTSMaxAge: 63_072_000, KeepAlive: true, KeepAliveRequests: 100,
		KeepAliveTimeout: 15}
}

// config is what a Handler is told, over what the project says.
func (s *Settings) config(c Config) Config {
	c.Root, c.Home, c.Charset = s.RootFolder, s.DefaultHomepage, s.CharacterSet
	switch {
	case s.ScalableSession:
		c.Mode = Scalable
	case s.KeepSession:
		c.Mode = Legacy
	default:
		c.Mode = NoSessions
	}
	c.CookieDomain, c.CookiePath = s.CookieDomain, s.CookiePath
	switch strings.ToLower(s.SameSite) {
	case "lax":
		c.SameSite = Lax
	case "none":
		c.SameSite = None
	default:
		c.SameSite = Strict
	}
	c.MaxProcesses, c.MaxRequest = s.MaxConcurrentProcesses, int64(s.MaxRequestSize)
	c.CompressionLevel, c.CompressionThreshold = s.CompressionLevel, max(s.CompressionThreshold, 1)
	c.CORSEnabled, c.CORS, c.Trace = s.CORSEnabled, s.CORS, s.Trace
	c.HSTSAge = 0
	if s.HSTSEnabled {
		c.HSTSAge = s.HSTSMaxAge
	}
	if s.Handlers != nil {
		c.Handlers = s.Handlers
	}
	if s.Rules != nil {
		c.Rules = s.Rules
	}
	return c
}

// tls is how TLS is spoken with the certificate of the project.
func (s *Settings) tls() (*tls.Config, error) {
	pair, err := tls.LoadX509KeyPair(filepath.Join(s.CertificateFolder, "cert.pem"), filepath.Join(s.CertificateFolder, "key.pem"))
	if err != nil {
		return nil, fmt.Errorf("the certificate (cert.pem and key.pem) cannot be used: %w", err)
	}
	c := &tls.Config{Certificates: []tls.Certificate{pair}}
	c.MinVersion = [...]uint16{tls.VersionTLS10, tls.VersionTLS11, tls.VersionTLS12, tls.VersionTLS13}[min(max(s.MinTLSVersion, 1), 4)-1]
	if s.CipherSuite != "" {
		if c.CipherSuites = cipherSuites(s.CipherSuite); len(c.CipherSuites) == 0 {
			return nil, errors.New("cipherSuite names no cipher that is known: " + s.CipherSuite)
		}
	}
	return c, nil
}

// cipherSuites finds ciphers by OpenSSL's names (ECDHE-RSA-AES128-GCM-SHA256); those that crypto/tls does not have are left out.
func cipherSuites(names string) (ids []uint16) {
	plain := func(s string) string {
		s = strings.ToUpper(s)
		for _, cut := range []string{"TLS_", "_WITH", "_", "-"} {
			s = strings.ReplaceAll(s, cut, "")
		}
		return s
	}
	for name := range strings.SplitSeq(names, ":") {
		if name = plain(strings.TrimSpace(name)); name == "" {
			continue
		}
		for _, c := range tls.CipherSuites() {
			if p := plain(c.Name); p == name || p == name+"SHA256" {
				ids = append(ids, c.ID)
			}
		}
	}
	return ids
}

// A property is one setting of a web server: its row in 4D.WebServer, and its selector for WEB SET OPTION.
type property struct {
	name, syntax, summary string
	selector              int  // 0: none
	legacy                bool // not there with scalable sessions (V4)
	live                  bool // a running server takes a change by WEB SET OPTION up at once
	get                   func(s *Settings) value.Value
	set                   func(c *interp.Call, s *Settings, v value.Value) error
}

// wrongValue is the error of a value that is not of the type a setting has; want has its article.
func wrongValue(want string, v value.Value) error {
	return fmt.Errorf("%s is expected, not %s", want, v.Kind().WithArticle())
}

func numberProperty(name string, selector, low, high int, field func(*Settings) *int, summary string) property {
	return property{name: name, syntax: ": Integer", summary: summary, selector: selector,
		get: func(s *Settings) value.Value { return value.Int(*field(s)) },
		set: func(_ *interp.Call, s *Settings, v value.Value) error {
			if !v.IsNum() {
				return wrongValue("an Integer", v)
			}
			n := v.Float()
			if n != n || n < float64(low) || n > float64(high) {
				return fmt.Errorf("the value must be from %d to %d", low, high)
			}
			*field(s) = int(n)
			return nil
		}}
}

func boolProperty(name string, selector int, field func(*Settings) *bool, summary string) property {
	return property{name: name, syntax: ": Boolean", summary: summary, selector: selector,
		get: func(s *Settings) value.Value { return value.Bool(*field(s)) },
		set: func(_ *interp.Call, s *Settings, v value.Value) error {
			switch {
			case v.IsBool():
				*field(s) = v.Truth()
			case v.IsNum() && (v.Float() == 0 || v.Float() == 1):
				*field(s) = v.Float() == 1
			case v.IsNum():
				return errors.New("the value must be 0 or 1")
			default:
				return wrongValue("a Boolean", v)
			}
			return nil
		}}
}

func textProperty(name string, selector int, field func(*Settings) *string, summary string) property {
	return property{name: name, syntax: ": Text", summary: summary, selector: selector,
		get: func(s *Settings) value.Value { return value.Str(*field(s)) },
		set: func(_ *interp.Call, s *Settings, v value.Value) error {
			if !v.IsText() {
				return wrongValue("a Text", v)
			}
			*field(s) = strings.Clone(v.Str())
			return nil
		}}
}

// folderProperty is a path that may be given as a 4D.Folder.
func folderProperty(name string, field func(*Settings) *string, summary string) property {
	p := textProperty(name, 0, field, summary)
	p.get = func(s *Settings) value.Value {
		dir := filepath.ToSlash(*field(s))
		if dir != "" && !strings.HasSuffix(dir, "/") {
			dir += "/"
		}
		return value.Str(dir)
	}
	p.set = func(c *interp.Call, s *Settings, v value.Value) error {
		if v.AsObject() != nil {
			var err error
			if v, err = c.Member(v, "platformPath"); err != nil {
				return err
			}
		}
		if !v.IsText() {
			return wrongValue("a Text or a 4D.Folder", v)
		}
		*field(s) = resolveFolder(c.Proc.Interp().Program().Root, v.Str())
		return nil
	}
	return p
}

// resolveFolder makes a path of the machine of a folder given as 4D gives them: absolute, with a file system (/PACKAGE/...), or relative to the
// package.
func resolveFolder(root, dir string) string {
	dir = strings.ReplaceAll(dir, `\`, "/")
	rest, inside := strings.CutPrefix(dir, "/PACKAGE/")
	if !inside {
		if rest, inside = strings.CutPrefix(dir, "/RESOURCES/"); inside {
			rest = "Resources/" + rest
		}
	}
	switch {
	case inside:
		return filepath.Join(root, filepath.FromSlash(rest))
	case filepath.IsAbs(dir):
		return filepath.Clean(dir)
	}
	return filepath.Join(root, filepath.FromSlash(dir))
}

// charset is the name of a character set of the web server by its MIBEnum, "" when it has none of this number.
func charset(number int) string {
	for _, c := range charsets {
		if c.number == number {
			return c.name
		}
	}
	return ""
}

var charsets = [...]struct {
	number int
	name   string
}{
	{4, "ISO-8859-1"}, {12, "ISO-8859-9"}, {13, "ISO-8859-10"}, {17, "Shift_JIS"}, {38, "euc-kr"}, {106, "UTF-8"}, {2024, "Windows-31J"}, {2026, "Big5"},
	{2250, "windows-1250"}, {2251, "windows-1251"}, {2253, "windows-1253"}, {2255, "windows-1255"}, {2256, "windows-1256"},
}

func charsetNumber(name string) int {
	for _, c := range charsets {
		if strings.EqualFold(c.name, name) {
			return c.number
		}
	}
	return 0
}

// SetCharset takes the name of a character set; one that the web server does not know changes nothing.
func (s *Settings) SetCharset(name string) {
	if known := charset(charsetNumber(name)); known != "" {
		s.CharacterSet = known
	}
}

func setCharset(_ *interp.Call, s *Settings, v value.Value) error {
	name := ""
	switch {
	case v.IsNum():
		name = charset(int(v.Float()))
	case v.IsText():
		name = charset(charsetNumber(v.Str()))
	default:
		return wrongValue("an Integer or a Text", v)
	}
	if name == "" {
		return errors.New("the character set is not one of the web server's")
	}
	s.CharacterSet = name
	return nil
}

// records reads a collection of objects into Go values, through the JSON of both.
func records[T any](arrays value.ArrayLocker, v value.Value, read func(data []byte) ([]T, error)) ([]T, error) {
	if v.IsNullish() {
		return nil, nil
	}
	if !v.IsColl() {
		return nil, wrongValue("a Collection", v)
	}
	data, err := value.JSONForm{Arrays: arrays}.Append(nil, v)
	if err != nil {
		return nil, err
	}
	return read(data)
}

// properties is every setting of a web server, in 4D's order.
var properties = value.Lazy[[]property]{Make: func() []property {
	return []property{
		{name: "accessKeyDefined", syntax: ": Boolean", summary: "Tells whether an access key for the administration is defined.",
			get: func(s *Settings) value.Value { return value.Bool(s.AccessKey) }},
		folderProperty("certificateFolder", func(s *Settings) *string { return &s.CertificateFolder }, "Holds the folder of cert.pem and key.pem."),
		{name: "characterSet", syntax: ": any", summary: "Holds the character set for exchanges with browsers; texts are always sent as UTF-8.", selector: 17,
			get: func(s *Settings) value.Value { return value.Str(s.CharacterSet) }, set: setCharset},
		textProperty("cipherSuite", 64, func(s *Settings) *string { return &s.CipherSuite }, "Holds the names of the ciphers for TLS, separated by colons."),
		live(boolProperty("CORSEnabled", 92, func(s *Settings) *bool { return &s.CORSEnabled }, "Tells whether pages of other places may send requests.")),
		{name: "CORSSettings", syntax: ": Collection", summary: "Holds the places whose pages may send requests.", selector: 93, live: true, get: getCORS, set: setCORS},
		live(numberProperty("debugLog", 84, 0, 7, func(s *Settings) *int { return &s.DebugLog }, "Tells what the log of requests records.")),
		textProperty("defaultHomepage", 0, func(s *Settings) *string { return &s.DefaultHomepage }, "Holds the default home page, or an empty text."),
		{name: "handlers", syntax: ": Collection", summary: "Holds the HTTP request handlers.",
			get: func(s *Settings) value.Value { return jsonValue(s.Handlers) },
			set: func(c *interp.Call, s *Settings, v value.Value) (err error) {
				s.Handlers, err = records(c.Proc, v, ParseRequestHandlers)
				return err
			}},
		boolProperty("HSTSEnabled", 86, func(s *Settings) *bool { return &s.HSTSEnabled }, "Tells whether browsers are asked to use TLS only."),
		numberProperty("HSTSMaxAge", 87, 0, 1<<31-1, func(s *Settings) *int { return &s.HSTSMaxAge }, "Tells for how many seconds browsers remember that."),
		live(numberProperty("HTTPCompressionLevel", 50, -1, 9, func(s *Settings) *int { return &s.CompressionLevel }, "Holds the level of compression, 1 to 9, or -1.")),
		live(numberProperty("HTTPCompressionThreshold", 51, 0, 1<<31-1, func(s *Settings) *int { return &s.CompressionThreshold }, "Holds the size in bytes from which on answers are compressed.")),
		boolProperty("HTTPEnabled", 88, func(s *Settings) *bool { return &s.HTTPEnabled }, "Tells whether plain HTTP is answered."),
		numberProperty("HTTPPort", 15, 0, 65535, func(s *Settings) *int { return &s.HTTPPort }, "Holds the port for HTTP."),
		live(boolProperty("HTTPTrace", 85, func(s *Settings) *bool { return &s.Trace }, "Tells whether TRACE requests are answered.")),
		boolProperty("HTTPSEnabled", 89, func(s *Settings) *bool { return &s.HTTPSEnabled }, "Tells whether TLS is answered."),
		numberProperty("HTTPSPort", 39, 0, 65535, func(s *Settings) *int { return &s.HTTPSPort }, "Holds the port for TLS."),
		legacy(numberProperty("inactiveProcessTimeout", 78, 0, 1<<31-1, func(s *Settings) *int { return &s.ProcessTimeout }, "Holds the life of the processes of legacy sessions, in minutes.")),
		legacy(numberProperty("inactiveSessionTimeout", 72, 0, 1<<31-1, func(s *Settings) *int { return &s.SessionTimeout }, "Holds the life of legacy sessions, in minutes.")),
		textProperty("IPAddressToListen", 16, func(s *Settings) *string { return &s.IPAddressToListen }, "Holds the address on which requests are received; empty: all."),
		boolProperty("keepSession", 70, func(s *Settings) *bool { return &s.KeepSession }, "Tells whether legacy sessions are used."),
		live(numberProperty("logRecording", 29, 0, 4, func(s *Settings) *int { return &s.LogRecording }, "Tells in which format requests are recorded in logweb.txt.")),
		live(numberProperty("maxConcurrentProcesses", 18, 10, 32000, func(s *Settings) *int { return &s.MaxConcurrentProcesses }, "Holds the number of web processes without scalable sessions.")),
		live(numberProperty("maxRequestSize", 27, 500_000, 1<<31-1, func(s *Settings) *int { return &s.MaxRequestSize }, "Holds the size of the largest request body, in bytes.")),
		legacy(numberProperty("maxSessions", 71, 0, 1<<31-1, func(s *Settings) *int { return &s.MaxSessions }, "Holds the number of legacy sessions.")),
		numberProperty("minTLSVersion", 0, 1, 4, func(s *Settings) *int { return &s.MinTLSVersion }, "Holds the least version of TLS: 3 is 1.2, 4 is 1.3."),
		folderProperty("rootFolder", func(s *Settings) *string { return &s.RootFolder }, "Holds the web folder."),
		{name: "rules", syntax: ": Collection", summary: "Holds the HTTP rules.",
			get: func(s *Settings) value.Value { return jsonValue(s.Rules) },
			set: func(c *interp.Call, s *Settings, v value.Value) (err error) {
				s.Rules, err = records(c.Proc, v, ParseRules)
				return err
			}},
		boolProperty("scalableSession", 90, func(s *Settings) *bool { return &s.ScalableSession }, "Tells whether scalable sessions are used."),
		live(textProperty("sessionCookieDomain", 81, func(s *Settings) *string { return &s.CookieDomain }, "Holds the domain of the session cookie.")),
		live(textProperty("sessionCookiePath", 82, func(s *Settings) *string { return &s.CookiePath }, "Holds the path of the session cookie.")),
		{name: "sessionCookieSameSite", syntax: ": Text", summary: "Holds the attribute SameSite of the session cookie.",
			get: func(s *Settings) value.Value { return value.Str(s.SameSite) }, set: setSameSite},
		boolProperty("sessionIPAddressValidation", 83, func(s *Settings) *bool { return &s.IPAddressValidation }, "Tells whether legacy sessions check the client's address."),
	}
}}

// legacy is a number that matters for legacy sessions only; 0 restores its default.
func legacy(p property) property {
	p.legacy = true
	set := p.set
	p.set = func(c *interp.Call, s *Settings, v value.Value) error {
		if v.IsNum() && v.Float() == 0 {
			def := DefaultSettings()
			v = p.get(&def)
		}
		return set(c, s, v)
	}
	return p
}

func live(p property) property {
	p.live = true
	return p
}

func setSameSite(_ *interp.Call, s *Settings, v value.Value) error {
	if !v.IsText() {
		return wrongValue("a Text", v)
	}
	for _, name := range []string{"Strict", "Lax", "None"} {
		if strings.EqualFold(v.Str(), name) {
			s.SameSite = name
			return nil
		}
	}
	return errors.New("the value must be Strict, Lax or None")
}

func getCORS(s *Settings) value.Value {
	list := []value.Value{}
	for _, r := range s.CORS {
		o := value.NewObject()
		o.Set("host", value.Str(r.Host))
		if r.Methods != "" {
			o.Set("methods", value.Str(r.Methods))
		}
		list = append(list, value.Obj(o))
	}
	return value.Coll(value.NewColl(list))
}

func setCORS(_ *interp.Call, s *Settings, v value.Value) error {
	if v.IsNullish() {
		s.CORS = nil
		return nil
	}
	if !v.IsColl() {
		return wrongValue("a Collection", v)
	}
	s.CORS = nil
	for _, e := range v.Coll().All() {
		o := e.AsObject()
		if o == nil {
			continue
		}
		host, methods := o.Get("host"), o.Get("methods")
		if !host.IsText() || strings.TrimSpace(host.Str()) == "" {
			continue // without host the object is ignored
		}
		r := CORSRule{Host: strings.Clone(host.Str())}
		if methods.IsText() {
			r.Methods = strings.Clone(methods.Str())
		}
		s.CORS = append(s.CORS, r)
	}
	return nil
}
