package builtins

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/smtp"
	"net/textproto"
	"os"
	"path"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"

	"tetra/interp"
	"tetra/mail"
	"tetra/value"
)

// The authentication modes of a transporter (API/SMTPTransporterClass).
const (
	authCRAM  = "CRAM-MD5"
	authLogin = "LOGIN"
	authOAuth = "OAUTH2"
	authPlain = "PLAIN"
)

// A smtpTransporter is the Go value behind a 4D.SMTPTransporter. Its options never change; the connection is guarded by mu.
type smtpTransporter struct {
	host, user, password, token, mode string
	port                              int
	unsecure, keepAlive               bool
	connectLimit, sendLimit           time.Duration
	headerMode, bodyMode              string
	logFile                           string

	mu     sync.Mutex
	client *smtp.Client
	conn   net.Conn // of the client
	last   string   // what the server said when it was asked last
	code   int
}

// ShareableObject lets transporters be held by shared objects.
func (*smtpTransporter) ShareableObject() {}

// JSONValue is what JSON Stringify writes for it.
func (*smtpTransporter) JSONValue() value.Value { return value.Str("[object SMTPTransporter]") }

const transporterSyntax = `( server : Object )`

func smtpCommands() []*interp.Command {
	return []*interp.Command{{
		Name: "SMTP New transporter", Number: 1608,
		Syntax:  transporterSyntax + ` : 4D.SMTPTransporter`,
		Summary: "Returns an object that sends e-mails by an SMTP server. It is not connected before it sends.",
		Notes: "Port 465 speaks TLS from the start; on others STARTTLS is used, and without it nothing is sent unless `acceptUnsecureConnection` is True. " +
			"The file `logFile` gets the MIME text of what is sent and the answer of the server.",
		Examples: `
			$transporter:=SMTP New transporter({host: "smtp.example.com"})
			$transporter.port // 587`,
		Run: newSMTPTransporter,
	}}
}

func newSMTPTransporter(c *interp.Call) (value.Value, error) {
	if c.Proc.Interp().Options().NoNet {
		return value.Undef, c.Errorf(errNoFiles, "%v", errNetworkOff)
	}
	o := c.Object(0)
	if o == nil {
		return value.Undef, c.ArgError(0, errArgumentType, "an object that describes the server is expected")
	}
	t := &smtpTransporter{port: 587, keepAlive: true, connectLimit: 30 * time.Second, sendLimit: 100 * time.Second}
	for name, to := range map[string]*string{"host": &t.host, "user": &t.user, "password": &t.password, "authenticationMode": &t.mode, "logFile": &t.logFile} {
		switch v := o.Get(name); {
		case v.IsNullish():
		case v.IsText():
			*to = v.Str()
		case name == "password": // is not shown
			return value.Undef, c.ArgError(0, errArgumentType, "password is a Text, not %s", v.Kind().WithArticle())
		default:
			return value.Undef, wrongOption(c, 0, name, "a Text", v)
		}
	}
	if t.host == "" {
		return value.Undef, c.ArgError(0, errArgumentType, "host: the name of the server is missing")
	}
	for name, to := range map[string]*bool{"acceptUnsecureConnection": &t.unsecure, "keepAlive": &t.keepAlive} {
		switch v := o.Get(name); {
		case v.IsNullish():
		case v.IsBool():
			*to = v.Truth()
		default:
			return value.Undef, wrongOption(c, 0, name, "a Boolean", v)
		}
	}
	switch v := o.Get("port"); {
	case v.IsNullish():
	case !v.IsNum():
		return value.Undef, wrongOption(c, 0, "port", "an Integer", v)
	case v.Float() < 1 || v.Float() > 65535:
		return value.Undef, c.ArgError(0, errArgumentType, "port: %s is no port", value.Show(v, 20))
	default:
		t.port = int(v.Float())
	}
	for name, to := range map[string]*time.Duration{"connectionTimeOut": &t.connectLimit, "sendTimeOut": &t.sendLimit} {
		switch v := o.Get(name); {
		case v.IsNullish():
		case !v.IsNum():
			return value.Undef, wrongOption(c, 0, name, "an Integer", v)
		case v.Float() > 0:
			*to = time.Duration(min(v.Float(), 1<<32) * float64(time.Second))
		}
	}
	var err error
	if t.headerMode, err = mailMode(c, 0, o, "headerCharset"); err == nil {
		t.bodyMode, err = mailMode(c, 0, o, "bodyCharset")
	}
	if err != nil {
		return value.Undef, err
	}
	v := o.Get("accessTokenOAuth2")
	if t.token = accessToken(v); t.token == "" && !v.IsNullish() && !v.IsText() {
		return value.Undef, wrongOption(c, 0, "accessTokenOAuth2", "a Text or an object with a token", v)
	}
	if t.mode == "" && t.token != "" {
		t.mode = authOAuth
	}
	switch t.mode {
	case "", authCRAM, authLogin, authOAuth, authPlain:
	default:
		return value.Undef, c.ArgError(0, errArgumentType, "authenticationMode: %q is not one of the constants SMTP authentication", t.mode)
	}
	runtime.SetFinalizer(t, (*smtpTransporter).hangUp) // the connection is closed when the object is destroyed
	return object(c.Proc.Interp().NewNative("SMTPTransporter", t))
}

// accessToken is the token in a text, or in the object that 4D NetKit gives.
func accessToken(v value.Value) string {
	if v.IsText() {
		return v.Str()
	}
	if o := v.AsObject(); o != nil {
		if inner := o.Get("token").AsObject(); inner != nil {
			o = inner
		}
		if t := o.Get("access_token"); t.IsText() {
			return t.Str()
		}
	}
	return ""
}

func smtpTransporterClass() *interp.ClassDef {
	this := func(c *interp.Call) *smtpTransporter {
		t, _ := c.This.AsObject().Native().(*smtpTransporter)
		return t
	}
	get := func(name, syntax, summary string, f func(t *smtpTransporter) value.Value) *interp.MemberDef {
		return &interp.MemberDef{Name: name, Syntax: syntax, Summary: summary, Get: func(c *interp.Call) (value.Value, error) { return f(this(c)), nil }}
	}
	mode := func(s string) value.Value {
		if s == "" {
			s = mail.UTF8
		}
		return value.Str(s)
	}
	seconds := func(d time.Duration) value.Value { return value.Num(d.Seconds()) }
	return &interp.ClassDef{
		Summary:   "A connection to an SMTP server, to send e-mails.",
		NewSyntax: transporterSyntax,
		New:       newSMTPTransporter,
		Members: []*interp.MemberDef{
			get("acceptUnsecureConnection", `: Boolean`, "Tells whether a connection may be without TLS.", func(t *smtpTransporter) value.Value { return value.Bool(t.unsecure) }),
			get("authenticationMode", `: Text`, "Tells how to authenticate: CRAM-MD5, LOGIN, OAUTH2 or PLAIN; an empty text for the most secure that the server has.",
				func(t *smtpTransporter) value.Value { return value.Str(t.mode) }),
			get("bodyCharset", `: Text`, "Gives the character set and encoding of bodies.", func(t *smtpTransporter) value.Value { return mode(t.bodyMode) }),
			{
				Name: "checkConnection", Syntax: `() : Object`,
				Summary: "Opens the connection, if that is not done yet, and returns an object that says whether it worked.",
				Run:     func(c *interp.Call) (value.Value, error) { return this(c).check(c) },
			},
			get("connectionTimeOut", `: Integer`, "Gives the seconds a connection may take.", func(t *smtpTransporter) value.Value { return seconds(t.connectLimit) }),
			get("headerCharset", `: Text`, "Gives the character set and encoding of headers.", func(t *smtpTransporter) value.Value { return mode(t.headerMode) }),
			get("host", `: Text`, "Gives the name or address of the server.", func(t *smtpTransporter) value.Value { return value.Str(t.host) }),
			get("keepAlive", `: Boolean`, "Tells whether the connection stays open between e-mails.", func(t *smtpTransporter) value.Value { return value.Bool(t.keepAlive) }),
			get("logFile", `: Text`, "Gives the path of the log file, when there is one.", func(t *smtpTransporter) value.Value {
				if t.logFile == "" {
					return value.Undef
				}
				return value.Str(t.logFile)
			}),
			get("port", `: Integer`, "Gives the port of the server.", func(t *smtpTransporter) value.Value { return value.Int(t.port) }),
			{
				Name: "send", Syntax: `( mail : Object ) : Object`,
				Summary: "Sends an e-mail, and returns an object with what the server said.",
				Run:     func(c *interp.Call) (value.Value, error) { return this(c).send(c) },
			},
			get("sendTimeOut", `: Integer`, "Gives the seconds sending may take.", func(t *smtpTransporter) value.Value { return seconds(t.sendLimit) }),
			get("user", `: Text`, "Gives the name to authenticate with.", func(t *smtpTransporter) value.Value { return value.Str(t.user) }),
		},
	}
}

// status is the object that says what the server answered, or, with code 0, what went wrong without one.
func smtpStatus(success bool, code int, message string) *value.ObjectV {
	o := value.NewObject()
	o.Set("success", value.Bool(success))
	o.Set("status", value.Int(code))
	o.Set("statusText", value.Str(strings.ToValidUTF8(message, "\uFFFD")))
	return o
}

func (t *smtpTransporter) check(c *interp.Call) (value.Value, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	err := t.during(c, func() error { return t.ask("NOOP") })
	var answer *textproto.Error
	switch {
	case err == nil:
		return object(smtpStatus(true, t.code, t.last))
	case errors.As(err, &answer):
		return object(smtpStatus(false, answer.Code, answer.Msg))
	}
	o := smtpStatus(false, 0, err.Error())
	e := value.NewObject()
	e.Set("errCode", value.Int(errBadRequest))
	e.Set("message", value.Str(err.Error()))
	e.Set("componentSignature", value.Str("4DRT"))
	o.Set("errors", value.Coll(value.NewColl([]value.Value{value.Obj(e)})))
	return object(o)
}

func (t *smtpTransporter) send(c *interp.Call) (value.Value, error) {
	failed := value.Obj(smtpStatus(false, 0, "Failed to send email"))
	m, err := emailOf(c, c.Object(0))
	if err != nil {
		return failed, err
	}
	from := m.Sender
	if len(from) == 0 {
		from = m.From
	}
	var to []string
	for _, list := range [][]mail.Address{m.To, m.Cc, m.Bcc} {
		for _, a := range list {
			to = append(to, a.Email)
		}
	}
	switch {
	case len(from) == 0:
		return failed, c.ArgError(0, errArgumentType, "from: the address of who sends is missing")
	case len(to) == 0:
		return failed, c.ArgError(0, errArgumentType, "to: there is no recipient")
	}
	b, err := mimeOf(c, m, mail.Options{HeaderMode: t.headerMode, BodyMode: t.bodyMode})
	if err != nil {
		return failed, err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	err = t.during(c, func() error { return t.deliver(from[0].Email, to, b) })
	if !t.keepAlive {
		t.hangUp()
	}
	var answer *textproto.Error
	status := smtpStatus(true, t.code, t.last)
	switch {
	case err == nil:
	case errors.As(err, &answer):
		status = smtpStatus(false, answer.Code, answer.Msg)
	default:
		if e := t.log(c, b, "0 "+err.Error()); e != nil {
			return failed, e
		}
		return failed, c.Errorf(errBadRequest, "%s: %v", t.host, err)
	}
	if err := t.log(c, b, fmt.Sprintf("%v %v", value.ToText(status.Get("status")).Str(), value.ToText(status.Get("statusText")).Str())); err != nil {
		return failed, err
	}
	return object(status)
}

// during runs f with an open connection, which is broken when the process is asked to end.
func (t *smtpTransporter) during(c *interp.Call, f func() error) error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	asked := c.Proc.Done() // the Call may be used again before the goroutine begins
	go func() {
		select {
		case <-asked:
			cancel()
		case <-ctx.Done():
		}
	}()
	if err := t.connect(ctx); err != nil {
		return err
	}
	conn := t.conn
	defer context.AfterFunc(ctx, func() { conn.Close() })()
	return f()
}

// deliver hands a message to the server.
func (t *smtpTransporter) deliver(from string, to []string, b []byte) error {
	t.conn.SetDeadline(time.Now().Add(t.sendLimit))
	err := t.transaction(from, to, b)
	var answer *textproto.Error
	if err != nil && !errors.As(err, &answer) {
		t.drop() // nobody knows where it stands
	} else if err != nil {
		t.client.Reset()
	}
	return err
}

func (t *smtpTransporter) transaction(from string, to []string, b []byte) error {
	if err := t.client.Mail(from); err != nil {
		return err
	}
	for _, r := range to {
		if err := t.client.Rcpt(r); err != nil {
			return err
		}
	}
	text := t.client.Text
	if err := t.expect(354, "DATA"); err != nil {
		return err
	}
	w := text.DotWriter()
	if _, err := w.Write(b); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	var err error
	t.code, t.last, err = text.ReadResponse(250)
	return err
}

// ask sends a command that is answered with 250.
func (t *smtpTransporter) ask(command string) error { return t.expect(250, command) }

func (t *smtpTransporter) expect(code int, command string) (err error) {
	text := t.client.Text
	id, err := text.Cmd("%s", command)
	if err != nil {
		return err
	}
	text.StartResponse(id)
	defer text.EndResponse(id)
	t.code, t.last, err = text.ReadResponse(code)
	return err
}

// connect opens the connection, with TLS and authentication, unless it is open and the server still answers.
func (t *smtpTransporter) connect(ctx context.Context) (err error) {
	if t.client != nil {
		t.conn.SetDeadline(time.Now().Add(t.connectLimit))
		if t.ask("NOOP") == nil {
			return nil
		}
		t.drop()
	}
	ctx, cancel := context.WithTimeout(ctx, t.connectLimit)
	defer cancel()
	addr := net.JoinHostPort(t.host, strconv.Itoa(t.port))
	const smtps = 465
	secure := &tls.Config{ServerName: t.host}
	if t.port == smtps {
		t.conn, err = (&tls.Dialer{Config: secure}).DialContext(ctx, "tcp", addr)
	} else {
		t.conn, err = (&net.Dialer{}).DialContext(ctx, "tcp", addr)
	}
	if err != nil {
		t.conn = nil
		return socketFault(err)
	}
	defer func() {
		if err != nil {
			t.drop()
		}
	}()
	conn := t.conn
	defer context.AfterFunc(ctx, func() { conn.Close() })() // also while the server is greeted
	client, err := smtp.NewClient(t.conn, t.host)
	if err != nil {
		return err
	}
	t.client = client
	if err := client.Hello(localName()); err != nil {
		return err
	}
	if t.port != smtps {
		if ok, _ := client.Extension("STARTTLS"); ok {
			if err := client.StartTLS(secure); err != nil {
				return err
			}
		} else if !t.unsecure {
			return errors.New("the server has no encrypted connection, and acceptUnsecureConnection is not True")
		}
	}
	return t.authenticate()
}

func localName() string {
	if name, err := os.Hostname(); err == nil && name != "" && !strings.ContainsAny(name, " \r\n") {
		return name
	}
	return "localhost"
}

func (t *smtpTransporter) authenticate() error {
	if t.user == "" {
		return nil
	}
	_, offered := t.client.Extension("AUTH")
	has := func(mode string) bool {
		for m := range strings.FieldsSeq(offered) {
			if strings.EqualFold(m, mode) {
				return true
			}
		}
		return false
	}
	mode := t.mode
	if mode == "" {
		for _, m := range []string{authCRAM, authPlain, authLogin} { // the most secure first
			if mode == "" && has(m) {
				mode = m
			}
		}
	}
	var a smtp.Auth
	switch mode {
	case authCRAM:
		a = smtp.CRAMMD5Auth(t.user, t.password)
	case authPlain:
		a = &saslAuth{"PLAIN", []string{"\x00" + t.user + "\x00" + t.password}, true}
	case authLogin:
		a = &saslAuth{"LOGIN", []string{t.user, t.password}, false}
	case authOAuth:
		a = &saslAuth{"XOAUTH2", []string{"user=" + t.user + "\x01auth=Bearer " + t.token + "\x01\x01"}, true}
	default:
		return errors.New("the server offers no way to authenticate that is known: " + offered)
	}
	return t.client.Auth(a)
}

// A saslAuth answers the server with texts, the first of them at once where that is usual. That the connection is encrypted, or need not be, was decided before.
type saslAuth struct {
	name    string
	answers []string
	initial bool
}

func (a *saslAuth) Start(*smtp.ServerInfo) (string, []byte, error) {
	if !a.initial {
		return a.name, nil, nil
	}
	return a.name, []byte(a.answers[0]), nil
}

func (a *saslAuth) Next(_ []byte, more bool) ([]byte, error) {
	if !more {
		return nil, nil
	}
	if a.initial || len(a.answers) == 0 {
		return []byte{}, nil // the server explains a refusal
	}
	next := a.answers[0]
	a.answers = a.answers[1:]
	return []byte(next), nil
}

// drop closes the connection without a word.
func (t *smtpTransporter) drop() {
	if t.conn != nil {
		t.conn.Close()
	}
	t.client, t.conn = nil, nil
}

// hangUp ends the connection as the protocol asks.
func (t *smtpTransporter) hangUp() {
	if t.client != nil {
		t.conn.SetDeadline(time.Now().Add(time.Second))
		t.client.Quit()
	}
	t.drop()
}

// log appends a message and what the server said to the log file, whose path is relative to the Logs folder.
func (t *smtpTransporter) log(c *interp.Call, b []byte, answer string) error {
	if t.logFile == "" {
		return nil
	}
	f, err := files(c)
	if err != nil {
		return err
	}
	at := documentPath(c, t.logFile)
	if !path.IsAbs(slashed(t.logFile)) {
		at, _ = inFileSystem(c, "LOGS").inside(t.logFile, false)
		if at == nil {
			return c.Errorf(errBadPath, "logFile: %q leads out of the Logs folder", t.logFile)
		}
	}
	if err := f.MkdirAll((&diskPath{abs: path.Dir(at.abs)}).osPath(), 0o755); err != nil {
		return fileError(c, err, at.platform())
	}
	out, err := f.OpenFile(at.osPath(), os.O_WRONLY|os.O_CREATE|os.O_APPEND, fs.FileMode(0o600))
	if err != nil {
		return fileError(c, err, at.platform())
	}
	var w bytes.Buffer
	fmt.Fprintf(&w, "%s %s:%d\n%s\n%s\n\n", c.Proc.Interp().Now().Format(time.RFC3339), t.host, t.port, b, answer)
	_, err = out.Write(w.Bytes())
	if e := out.Close(); err == nil {
		err = e
	}
	return fileError(c, err, at.platform())
}
