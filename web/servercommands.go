package web

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"strconv"
	"time"

	"tetra/interp"
	"tetra/value"
)

// The commands about the web server itself, and the class 4D.WebServer (docs/API/WebServerClass). They act on the server of the application;
// those about a request are in commands.go.

// stopTime is how long requests may go on when code stops the server.
const stopTime = 30 * time.Second

// Component makes the web server of a component: with a session table, a cookie and settings of its own (V6). The host lists it.
func (s *Server) Component(c Config, base Settings, sources fs.FS) *Server {
	o := NewServer(ServerOptions{Log: s.opt.Log, Ready: s.opt.Ready, NoNet: s.opt.NoNet})
	c.component = true
	o.Configure(c, base, sources)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.components = append(s.components, o)
	return o
}

// listed is the server and those of components that code has asked for.
func (s *Server) listed() []*Server {
	list := []*Server{s}
	for _, o := range s.all()[1:] {
		o.mu.Lock()
		if o.self != nil || o.handler != nil {
			list = append(list, o)
		}
		o.mu.Unlock()
	}
	return list
}

// all is the server and those of components.
func (s *Server) all() []*Server {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]*Server{s}, s.components...)
}

// of is the server of a program: that of the component, else the host's.
func (s *Server) of(p *interp.Program) *Server {
	for _, o := range s.all()[1:] {
		if o.conf.Program == p {
			return o
		}
	}
	return s
}

// Active tells whether StopAll would have something to do: a server runs or is being stopped.
func (s *Server) Active() bool {
	for _, o := range s.all() {
		o.mu.Lock()
		running, over := o.handler != nil, o.stopping
		o.mu.Unlock()
		if running {
			return true
		}
		if over != nil {
			select {
			case <-over:
			default:
				return true
			}
		}
	}
	return false
}

// StopAll stops the server and those of components.
func (s *Server) StopAll(ctx context.Context) error {
	var errs []error
	for _, o := range s.all() {
		errs = append(errs, o.Stop(ctx))
	}
	return errors.Join(errs...)
}

// receiving is the server that received the request which a process answers, nil outside of web processes.
func receiving(p *interp.Process) *Server {
	if x := of(p); x != nil && x.server != nil {
		return x.server.conf.server
	}
	return nil
}

// startFrom starts the server for code. The process that answers a request cannot wait for its own server to stop: a start that follows a
// stop is then made when the stop is over.
func (s *Server) startFrom(c *interp.Call, custom func(*Settings) error) error {
	s.mu.Lock()
	over := s.stopping
	s.mu.Unlock()
	select {
	case <-over:
	default:
		if over != nil && receiving(c.Proc) == s {
			go func() {
				if err := s.Start(custom, true); err != nil {
					s.report(err)
				}
			}()
			return nil
		}
	}
	return s.Start(custom, true)
}

// stopFrom stops the server for code; a request of the server itself does not wait for its own end.
func (s *Server) stopFrom(c *interp.Call) {
	stop := func() {
		ctx, cancel := context.WithTimeout(context.Background(), stopTime)
		defer cancel()
		if err := s.Stop(ctx); err != nil {
			s.report(fmt.Errorf("requests were still running and have been aborted: %w", err))
		}
	}
	if receiving(c.Proc) != s {
		stop()
		return
	}
	s.mu.Lock()
	running := s.handler != nil
	s.mu.Unlock()
	if running {
		begun := make(chan struct{})
		go func() {
			close(begun)
			stop()
		}()
		<-begun
		for s.Running() { // Stop marks the server before it waits
			runtime.Gosched()
		}
	}
}

// applySettings reads the object given to start(). Properties that cannot be set are ignored, as 4D ignores them.
func applySettings(c *interp.Call, o *value.ObjectV) func(*Settings) error {
	if o == nil {
		return nil
	}
	return func(s *Settings) error {
		for i := range properties.Get() {
			p := &properties.Get()[i]
			v, ok := o.Lookup(p.name)
			if !ok || p.set == nil || v.IsNullish() {
				continue
			}
			if err := p.set(c, s, v); err != nil {
				return fmt.Errorf("%s: %w", p.name, err)
			}
			if s.given == nil {
				s.given = map[string]bool{}
			}
			s.given[p.name] = true
		}
		if o.Get("keepSession").IsBool() && o.Get("keepSession").Truth() && !o.Get("scalableSession").IsBool() {
			s.ScalableSession = false
		}
		return nil
	}
}

// started makes the object that start() returns.
func startResult(err error) value.Value {
	o := value.NewObject()
	o.Set("success", value.Bool(err == nil))
	if err != nil {
		e := value.NewObject()
		e.Set("errCode", value.Int(startErrorNumber(err)))
		e.Set("message", value.Str(err.Error()))
		e.Set("componentSignature", value.Str("HTTP"))
		o.Set("errors", value.Coll(value.NewColl([]value.Value{value.Obj(e)})))
	}
	return value.Obj(o)
}

func startErrorNumber(err error) int {
	if errors.Is(err, ErrRunning) {
		return value.ErrWebServerRuns
	}
	return value.ErrWebServer
}

// serverProperties is the properties of a web server that are no settings.
var serverProperties = []struct {
	name, syntax, summary string
	get                   func(s *Server) value.Value
}{
	{"isRunning", ": Boolean", "Tells whether the web server runs.", func(s *Server) value.Value { return value.Bool(s.Running()) }},
	{"name", ": Text", "Holds the name of the application that the web server belongs to.", func(s *Server) value.Value { return value.Str(s.Name()) }},
	{"openSSLVersion", ": Text", "Names the TLS library.", func(*Server) value.Value { return value.Str(tlsLibrary()) }},
	{"perfectForwardSecrecy", ": Boolean", "Tells whether TLS has perfect forward secrecy.", func(*Server) value.Value { return value.True }},
	{"sessionCookieName", ": Text", "Holds the name of the session cookie.", func(s *Server) value.Value { return value.Str(cookieName(s.Name())) }},
}

// JSONValue is the properties of the server as plain data: what JSON Stringify writes.
func (s *Server) JSONValue() value.Value {
	now, o := s.Settings(), value.NewObject()
	for i := range properties.Get() {
		if p := &properties.Get()[i]; !p.legacy || !now.ScalableSession {
			o.Set(p.name, p.get(&now))
		}
	}
	for _, p := range serverProperties {
		o.Set(p.name, p.get(s))
	}
	return value.Obj(o)
}

func webServerClass() *interp.ClassDef {
	this := func(c *interp.Call) *Server {
		if o := c.This.AsObject(); o != nil {
			if s, ok := o.Native().(*Server); ok {
				return s
			}
		}
		return nil
	}
	d := &interp.ClassDef{Summary: "The web server of the application or of a component; WEB Server returns it."}
	read := func(name, syntax, summary string, get func(s *Server) value.Value) {
		d.Members = append(d.Members, &interp.MemberDef{Name: name, Syntax: syntax, Summary: summary, Get: func(c *interp.Call) (value.Value, error) {
			if s := this(c); s != nil {
				return get(s), nil
			}
			return value.Undef, c.Errorf(value.ErrArgumentTypes, "this is not a 4D.WebServer object")
		}})
	}
	for i := range properties.Get() {
		p := &properties.Get()[i]
		read(p.name, p.syntax, p.summary, func(s *Server) value.Value {
			now := s.Settings()
			if p.legacy && now.ScalableSession {
				return value.Undef
			}
			return p.get(&now)
		})
	}
	for _, p := range serverProperties {
		read(p.name, p.syntax, p.summary, p.get)
	}
	d.Members = append(d.Members,
		&interp.MemberDef{
			Name: "start", Syntax: `({ settings : Object }) : Object`,
			Summary: "Starts the web server, with other settings until it is stopped when some are given, and tells whether it could.",
			Notes:   "The result has success and, without it, errors. Starting a web server that runs is an error.",
			Run: func(c *interp.Call) (value.Value, error) {
				s := this(c)
				if s == nil {
					return value.Undef, c.Errorf(value.ErrArgumentTypes, "this is not a 4D.WebServer object")
				}
				return startResult(s.startFrom(c, applySettings(c, c.Object(0)))), nil
			},
		},
		&interp.MemberDef{
			Name: "stop", Syntax: `()`, Summary: "Stops the web server: it waits for requests being answered, and closes the web sessions.",
			Notes: "A request of the web server itself that stops it does not wait.",
			Run: func(c *interp.Call) (value.Value, error) {
				s := this(c)
				if s == nil {
					return value.Undef, c.Errorf(value.ErrArgumentTypes, "this is not a 4D.WebServer object")
				}
				s.stopFrom(c)
				return value.Undef, nil
			},
		})
	return d
}

// tlsLibrary names what speaks TLS, in the place where 4D names OpenSSL.
func tlsLibrary() string { return "crypto/tls " + runtime.Version() }

// object is the server as a value, the same at each call.
func (s *Server) object(in *interp.Interp) value.Value {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.self == nil {
		s.self = in.NewNative("WebServer", s)
	}
	return value.Obj(s.self)
}

// serverCommands is the rows about a server; it is nil when the application has none.
func serverCommands(server *Server) []*interp.Command {
	// the acting server, or an error
	need := func(c *interp.Call) (*Server, error) {
		if server == nil {
			return nil, c.Errorf(value.ErrWebServer, "the application has no web server")
		}
		return server, nil
	}
	return []*interp.Command{
		{
			Name: "WEB Server", Number: 1674,
			Syntax:  `({ option : Integer }) : 4D.WebServer`,
			Summary: "Returns the web server of the database (1), of the host (2), or the one that received the current request (3).",
			Notes:   "It is Null when there is none.",
			Run: func(c *interp.Call) (value.Value, error) {
				s := server
				switch n := c.IntOr(0, 1); n {
				case 1:
					if s != nil {
						s = s.of(c.Program())
					}
				case 2:
				case 3:
					s = receiving(c.Proc)
				default:
					return value.Undef, c.ArgError(0, value.ErrArgumentTypes, "%d is not Web server database, Web server host database or Web server receiving request", n)
				}
				if s == nil {
					return value.NullV, nil
				}
				return s.object(c.Proc.Interp()), nil
			},
		},
		{
			Name: "WEB Server list", Number: 1716, Syntax: `: Collection`,
			Summary:  "Returns the web servers of the application, running or not.",
			Examples: `WEB Server list.length // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				list := []value.Value{}
				if server != nil {
					for _, s := range server.listed() {
						list = append(list, s.object(c.Proc.Interp()))
					}
				}
				return value.Coll(value.NewColl(list)), nil
			},
		},
		{
			Name: "WEB START SERVER", Number: 617,
			Summary: "Starts the web server of the application and sets OK.",
			Run: func(c *interp.Call) (value.Value, error) {
				s, err := need(c)
				if err == nil {
					if err = s.startFrom(c, nil); err != nil {
						err = c.Errorf(startErrorNumber(err), "%v", err)
					}
				}
				c.Proc.SetOK(err == nil)
				return value.Undef, err
			},
		},
		{
			Name: "WEB STOP SERVER", Number: 618,
			Summary: "Stops the web server of the application and closes the web sessions; nothing happens when it does not run.",
			Run: func(c *interp.Call) (value.Value, error) {
				if server != nil {
					server.stopFrom(c)
				}
				return value.Undef, nil
			},
		},
		{
			Name: "WEB SET OPTION", Number: 1210,
			Syntax:  `( selector : Integer ; value : Integer, Text, Collection )`,
			Summary: "Sets an option of the web server of the application.",
			Notes: "It holds until the application ends. A running web server takes up at once what concerns logs, limits, compression, CORS, TRACE and the attributes of the cookie, the rest when it is started again. " +
				"Web session cookie name matters for legacy sessions only, Web Client IP address to listen for a remote 4D: they change nothing.",
			Run: func(c *interp.Call) (value.Value, error) {
				s, err := need(c)
				if err != nil {
					return value.Undef, err
				}
				if n := c.Int(0); n == sessionCookieSelector || n == remoteListenSelector {
					return value.Undef, nil
				}
				p := optionProperty(c.Int(0))
				switch {
				case p == nil || p.set == nil:
					return value.Undef, c.ArgError(0, value.ErrArgumentTypes, "%d is not an option of the web server that can be set", c.Int(0))
				case p.name == "CORSSettings" && c.Coll(1) == nil && !c.Arg(1).IsNullish():
					return value.Undef, c.ArgError(1, value.ErrArgumentTypes, "%s: %v", p.name, wrongValue("a Collection", c.Arg(1)))
				}
				err = s.Change(func(to *Settings) error {
					if err := p.set(c, to, c.Arg(1)); err != nil {
						return err
					}
					switch p.name { // the two modes exclude each other
					case "scalableSession":
						to.KeepSession = to.KeepSession && !to.ScalableSession
					case "keepSession":
						to.ScalableSession = to.ScalableSession && !to.KeepSession
					}
					return nil
				}, p)
				if err != nil {
					return value.Undef, c.ArgError(1, value.ErrArgumentTypes, "%s: %v", p.name, err)
				}
				return value.Undef, nil
			},
		},
		{
			Name: "WEB GET OPTION", Number: 1209,
			Syntax:  `( selector : Integer ; ← value : any )`,
			Summary: "Returns the value of an option of the web server of the application.",
			Run: func(c *interp.Call) (value.Value, error) {
				s, err := need(c)
				if err != nil {
					return value.Undef, err
				}
				switch c.Int(0) {
				case sessionCookieSelector:
					return value.Undef, c.SetOut(1, value.Str(cookieName(s.Name())))
				case remoteListenSelector:
					return value.Undef, c.SetOut(1, value.Empty)
				}
				p := optionProperty(c.Int(0))
				if p == nil {
					return value.Undef, c.ArgError(0, value.ErrArgumentTypes, "%d is not an option of the web server", c.Int(0))
				}
				now := s.Settings()
				v := p.get(&now)
				switch {
				case p.name == "characterSet":
					v = value.Int(charsetNumber(now.CharacterSet))
				case v.IsBool():
					n := 0
					if v.Truth() {
						n = 1
					}
					v = value.Int(n)
				}
				return value.Undef, c.SetOut(1, v)
			},
		},
		{
			Name: "WEB SET ROOT FOLDER", Number: 634,
			Syntax:  `( rootFolder : Text )`,
			Summary: "Sets the web folder of the application for the next start of its web server.",
			Notes:   "The path is absolute, or relative to the folder of the database.",
			Run: func(c *interp.Call) (value.Value, error) {
				s, err := need(c)
				if err != nil {
					return value.Undef, err
				}
				dir := resolveFolder(c.Proc.Interp().Program().Root, c.Text(0))
				if f := c.Proc.Interp().Options().Files; f != nil {
					if info, err := f.Stat(dir); err != nil || !info.IsDir() {
						return value.Undef, c.ArgError(0, value.ErrNoFolder, "the folder %s does not exist", value.Show(c.Arg(0), 60))
					}
				}
				return value.Undef, s.Change(func(to *Settings) error {
					to.RootFolder = dir
					return nil
				}, nil)
			},
		},
		{
			Name: "WEB GET STATISTICS", Number: 658,
			Syntax:  `( ← pages : Text array ; ← hits : Integer array ; ← usage : Integer )`,
			Summary: "Returns the static pages that were asked for most and how often.",
			Notes:   "usage is 0: the web server keeps no pages in memory.",
			Examples: `
				ARRAY TEXT($pages; 0)
				ARRAY LONGINT($hits; 0)
				WEB GET STATISTICS($pages; $hits; $usage)
				$usage // 0`,
			Run: func(c *interp.Call) (value.Value, error) {
				var list []pageHit
				if server != nil {
					list = server.hits()
				}
				pages := make([]string, len(list))
				hits := value.NewArray(value.TInteger, false, len(list))
				for i, p := range list {
					pages[i] = p.page
					hits.Set(i+1, value.Int(int(p.hits)))
				}
				if err := setTexts(c, 0, pages); err != nil {
					return value.Undef, err
				}
				if old := c.Array(1); old != nil && old.Elem == value.TInteger && old.Rows == nil {
					*old = *hits
				} else if err := c.SetOut(1, value.Arr(hits)); err != nil {
					return value.Undef, err
				}
				return value.Undef, c.SetOut(2, value.Int(0))
			},
		},
		{
			Name: "WEB Get server info", Number: 1531,
			Syntax:  `({ withCache : Boolean }) : Object`,
			Summary: "Describes the web server of the application as it runs.",
			Run: func(c *interp.Call) (value.Value, error) {
				s, err := need(c)
				if err != nil {
					return value.Undef, err
				}
				return value.Obj(s.info(c.Proc.Interp().Now(), c.Bool(0))), nil
			},
		},
		{
			Name: "WEB LEGACY CLOSE SESSION", Number: 1208,
			Syntax:  `( sessionID : Text )`,
			Summary: "Does nothing: there are no legacy sessions.",
			Run:     func(*interp.Call) (value.Value, error) { return value.Undef, nil },
		},
		{
			Name: "WEB LEGACY GET SESSION EXPIRATION", Number: 1207,
			Syntax:  `( sessionID : Text ; ← expDate : Date ; ← expTime : Time )`,
			Summary: "Returns the null date and time: there are no legacy sessions.",
			Examples: `
				WEB LEGACY GET SESSION EXPIRATION("no session"; $date; $time)
				$date=!00-00-00! // True`,
			Run: func(c *interp.Call) (value.Value, error) {
				if err := c.SetOut(1, value.TDate.Default()); err != nil {
					return value.Undef, err
				}
				return value.Undef, c.SetOut(2, value.TTime.Default())
			},
		},
	}
}

// sessionCookieSelector is Web session cookie name, which scalable sessions ignore (V4); remoteListenSelector is Web Client IP address to listen, for
// the web server of a remote 4D.
const (
	sessionCookieSelector = 73
	remoteListenSelector  = 23
)

func optionProperty(selector int) *property {
	for i := range properties.Get() {
		if properties.Get()[i].selector == selector && selector != 0 {
			return &properties.Get()[i]
		}
	}
	return nil
}

// info is WEB Get server info.
func (s *Server) info(now time.Time, withCache bool) *value.ObjectV {
	set := s.Settings()
	s.mu.Lock()
	running, since, manual := s.handler != nil, s.started, s.manual
	s.mu.Unlock()
	up := 0
	if running {
		up = int(now.Sub(since).Seconds())
	}
	mode := "automatic"
	if manual {
		mode = "manual"
	}
	object := func(pairs ...any) *value.ObjectV {
		o := value.NewObject()
		for i := 0; i < len(pairs); i += 2 {
			o.Set(pairs[i].(string), pairs[i+1].(value.Value))
		}
		return o
	}
	address := set.IPAddressToListen
	if address == "" {
		address = "0.0.0.0"
	}
	suites := set.CipherSuite
	if suites == "" {
		for i, c := range tls.CipherSuites() {
			if i > 0 {
				suites += ":"
			}
			suites += c.Name
		}
	}
	tlsVersion := "1." + strconv.Itoa(min(max(set.MinTLSVersion, 1), 4)-1)
	o := object("started", value.Bool(running), "uptime", value.Int(up), "httpRequestCount", value.Int(int(s.requests.Load())), "startMode", value.Str(mode),
		"SOAPServerStarted", value.False)
	o.Set("security", value.Obj(object("cipherSuite", value.Str(suites), "HTTPEnabled", value.Bool(set.HTTPEnabled), "HTTPSEnabled", value.Bool(set.HTTPSEnabled),
		"HSTSEnabled", value.Bool(set.HSTSEnabled), "HSTSMaxAge", value.Int(set.HSTSMaxAge), "minTLSVersion", value.Str(tlsVersion),
		"openSSLVersion", value.Str(tlsLibrary()), "perfectForwardSecrecy", value.True)))
	o.Set("options", value.Obj(object("CORSEnabled", value.Bool(set.CORSEnabled), "CORSSettings", getCORS(&set), "webCharacterSet", value.Str(set.CharacterSet),
		"webHTTPCompressionLevel", value.Int(set.CompressionLevel), "webHTTPCompressionThreshold", value.Int(set.CompressionThreshold),
		"webHTTPSPortID", value.Int(set.HTTPSPort), "webInactiveProcessTimeout", value.Int(60*set.ProcessTimeout), // seconds here, as the page shows
		"webInactiveSessionTimeout", value.Int(60*set.SessionTimeout), "webIPAddressToListen", value.Coll(value.NewColl([]value.Value{value.Str(address)})),
		"webMaxConcurrentProcesses", value.Int(set.MaxConcurrentProcesses), "webPortID", value.Int(set.HTTPPort))))
	if withCache {
		o.Set("cache", value.Obj(object("cacheUsage", value.Int(0), "numOfLoads", value.Int(0), "currentSize", value.Int(0), "maxSize", value.Int(0),
			"objectMaxSize", value.Int(0), "enabled", value.False, "nbCachedObjects", value.Int(0), "cachedObjects", value.Coll(value.NewColl(nil)))))
	}
	return o
}
