package cli

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"tetra/interp"
	"tetra/project"
	"tetra/web"
)

type serveOptions struct {
	listen, root   string
	publish        []string
	cert, key      string
	log, writeLogs bool
	server         bool   // the application is 4D Server: its processes have the session of stored procedures
	admin          string // address of the administration page, "" for none
	backup         string // command between On Backup Startup and On Backup Shutdown
	store          string // URL of the session store
}

func serveCobra(env *Env, result resultFunc) *cobra.Command {
	o := &options{format: "human", color: "auto"}
	var so serveOptions
	c := &cobra.Command{Use: "serve PROJECT|FOLDER|FILE.4dm", Short: "start the web server of a project",
		RunE: result(func(args []string) (int, error) {
			if len(args) != 1 {
				return exitUsage, usagef("serve needs one project, folder or file")
			}
			return serve(env, o, so, args[0])
		})}
	f := c.Flags()
	f.StringVar(&so.listen, "listen", "127.0.0.1:8080", "listen on this `ADDRESS`; port 0 picks one")
	f.StringVar(&so.root, "root", "", "web folder (`DIR`) instead of the project's")
	f.StringSliceVar(&so.publish, "publish", nil, "let /4DACTION/ call these methods (`METHOD,...`) without a publishedWeb attribute")
	f.StringVar(&so.cert, "tls-cert", "", "certificate `FILE`: speak TLS only")
	f.StringVar(&so.key, "tls-key", "", "key `FILE` of the certificate")
	f.BoolVar(&so.log, "log", false, "write an access log in the Common Log Format to stderr")
	f.StringVar(&so.admin, "admin", "", "administration page on this `ADDRESS` of this machine (127.0.0.1:0 picks a port)")
	f.StringVar(&so.backup, "backup-hook", "", "shell `COMMAND` that makes the backup when the administration page asks for one, between On Backup Startup and On Backup Shutdown")
	f.StringVar(&so.store, "session-store", "", "keep sessions at this `URL` (redis://host:port/db), for several servers and across restarts")
	f.BoolVar(&so.server, "server", false, "run as 4D Server: On Server Startup instead of On Startup, the session of stored procedures")
	f.BoolVar(&so.writeLogs, "write-logs", false, "write logweb.txt into the project's Logs folder when the settings ask for it")
	addOptions(f, o, "roles", "no-sessions", "level", "max-memory", "max-depth", "no-fs", "no-net", "no-exec", "format", "color")
	return c
}

// stopGrace is how long requests may take to end once the server was asked to stop.
const stopGrace = 10 * time.Second

// serve starts the application and its web server, and ends both at a signal.
func serve(env *Env, o *options, so serveOptions, path string) (int, error) {
	tlsConfig, err := loadTLS(env, so)
	if err != nil {
		return exitUsage, err
	}
	if env.SmallPages != nil {
		env.SmallPages()
	}
	p, err := loadProject(env, path)
	if err != nil {
		return exitUsage, err
	}
	opt := web.ServerOptions{Listen: so.listen, TLS: tlsConfig, NoNet: o.noNet, Ready: env.listening}
	if so.log {
		opt.Log = env.Stderr
	}
	o.server, o.sessionStore = so.server, so.store
	server := web.NewServer(opt)
	signals, stopSignals := env.signals()
	defer stopSignals()
	a, err := newAppWith(env, o, p, server)
	if err != nil {
		return exitUsage, err
	}
	if so.backup != "" && (o.noExec || so.admin == "") {
		return exitUsage, usagef("--backup-hook needs --admin, and cannot go with --no-exec")
	}
	stopAdmin, err := a.admin(so, server)
	if err != nil {
		return exitUsage, err
	}
	defer stopAdmin()
	a.configure(server, so)
	if p.Settings.Web.REST {
		fmt.Fprintln(a.stderr, "warning: the settings launch the REST server, which is not there yet")
	}
	release := a.watch()
	quit := false
	kind, startup := interp.Standalone, "onStartup"
	if so.server {
		kind, startup = interp.StoredProcedure, "onServerStartup"
	}
	if m := p.Program.DatabaseMethod(startup); m != nil && p.Kind != project.File {
		quit = a.call(m, kind, nil)
	}
	release()
	if quit || a.ended.Load() != 0 {
		a.onExit()
		return a.finish(true), nil
	}
	if err := server.Start(nil, false); err != nil && !errors.Is(err, web.ErrRunning) { // On Startup may have started it
		a.onExit()
		a.finish(true)
		return exitFailed, err
	}
	select {
	case <-signals:
	case <-a.quit:
	}
	grace, cancel := context.WithTimeout(context.Background(), stopGrace)
	defer cancel()
	go func() { // asked twice: do not wait
		select {
		case <-signals:
			cancel()
		case <-grace.Done():
		}
	}()
	if err := server.StopAll(grace); err != nil {
		fmt.Fprintln(a.stderr, "requests were still running and have been aborted")
	}
	a.onExit()
	a.failed.Store(false) // what was wrong has been reported; the server itself did its work
	return a.finish(false), nil
}

// listening says where a web server answers.
func (env *Env) listening(url string) { fmt.Fprintf(env.Stderr, "listening on %s\n", url) }

func loadTLS(env *Env, so serveOptions) (*tls.Config, error) {
	switch {
	case so.cert == "" && so.key == "":
		return nil, nil
	case so.cert == "" || so.key == "":
		return nil, usagef("--tls-cert and --tls-key belong together")
	}
	pair, err := tls.LoadX509KeyPair(env.path(so.cert), env.path(so.key))
	if err != nil {
		return nil, usagef("the certificate cannot be used: %v", err)
	}
	return &tls.Config{Certificates: []tls.Certificate{pair}}, nil
}

// configure tells the web server what it serves, and makes those of the components.
func (a *app) configure(server *web.Server, so serveOptions) {
	conf, settings := a.webConfig(a.project, so)
	server.Configure(conf, settings, a.project.Sources)
	for _, p := range a.project.Components {
		conf, settings := a.webConfig(p, serveOptions{writeLogs: so.writeLogs, admin: so.admin})
		conf.Program = p.Program
		server.Component(conf, settings, nil) // HTTPHandlers.json and HTTPRules.json are for the main server (H1)
	}
}

// webConfig is what the web server of a project is told.
func (a *app) webConfig(p *project.Project, so serveOptions) (web.Config, web.Settings) {
	w := p.Settings.Web
	c := web.Config{Interp: a.in, Name: p.Name, Publish: so.publish, Quit: a.askQuit,
		Report: func(p *interp.Process, err error) {
			name := ""
			if p != nil {
				name = p.Name()
			}
			a.uncaught(err, name)
		}}
	if !a.o.noFS && p.Root != "" {
		c.Logs = p.Logs()
	}
	c.Users, c.With4DPasswords = p.Users, w.With4DPasswords
	switch w.Authentication {
	case project.Basic:
		c.Authentication = web.Basic
	case project.Digest:
		c.Authentication = web.Digest
	}
	s := web.DefaultSettings()
	s.HTTPEnabled, s.HTTPSEnabled, s.HTTPPort, s.HTTPSPort, s.IPAddressToListen = w.HTTP, w.HTTPS, w.Port, w.HTTPSPort, w.Listen
	s.RootFolder, s.DefaultHomepage, s.CertificateFolder = a.webRoot(p, so.root), w.Home, p.Root
	s.ScalableSession, s.KeepSession = !a.o.noSessions && w.Sessions == project.Scalable, w.Sessions == project.Legacy
	if w.MaxProcesses > 0 {
		s.MaxConcurrentProcesses = w.MaxProcesses
	}
	s.SetCharset(w.Charset)
	s.CORSEnabled = w.CORS
	if so.writeLogs { // what code asks for needs no option
		s.LogRecording = w.LogFormat
	}
	s.LogFields, s.LogBackup = w.LogFields, w.LogBackup
	s.KeepAlive, s.KeepAliveRequests, s.KeepAliveTimeout = w.KeepAlive, w.KeepAliveCount, w.KeepAliveTimeout
	for _, d := range w.CORSDomains {
		s.CORS = append(s.CORS, web.CORSRule{Host: d.Name, Methods: d.Methods})
	}
	s.AccessKey = so.admin != ""
	if w.MaxRequest > 0 {
		s.MaxRequestSize = int(w.MaxRequest)
	}
	return c, s
}

// webRoot is the web folder: --root, else the project's when it is there.
func (a *app) webRoot(p *project.Project, root string) string {
	if root != "" {
		return a.env.path(root)
	}
	if root = p.WebFolder(); root != "" {
		if info, err := os.Stat(root); err == nil && info.IsDir() {
			return root
		}
	}
	return ""
}

// answer runs a method as the answer to a simulated request and prints what it sent.
func (a *app) answer(m *interp.Method) (quit bool) {
	c, err := a.processContext(interp.Web)
	if err != nil {
		return a.uncaught(err, "")
	}
	s := web.Simulation{Interp: a.in, Method: m, Args: arguments(a.o.args), Session: c.Session, URL: a.o.url, Form: a.o.form, Header: a.o.headers,
		Root: a.webRoot(a.project, "")}
	r, err := s.Run()
	if r != nil {
		if a.o.include {
			fmt.Fprint(a.out, r.String())
		} else if err == nil {
			a.out.Write(r.Body)
		}
	}
	return a.uncaught(err, "")
}

// writeRolesErrors writes what is wrong with roles.json where 4D writes it, and removes what an earlier start wrote: code looks for the file to know
// whether the project is protected (docs/ORDA/privileges).
func writeRolesErrors(p *project.Project) error {
	if p.Kind != project.Folder && p.Kind != project.Package {
		return nil
	}
	file := filepath.Join(p.Logs(), "Roles_Errors.json")
	if len(p.RolesProblems) == 0 {
		err := os.Remove(file)
		if errors.Is(err, fs.ErrNotExist) {
			err = nil
		}
		return err
	}
	data, err := json.MarshalIndent(map[string][]string{"errors": p.RolesProblems}, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, append(data, '\n'), 0o644)
}
