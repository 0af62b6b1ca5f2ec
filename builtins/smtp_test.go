package builtins

import (
	"bufio"
	"fmt"
	"net"
	"strings"
	"sync"
	"testing"

	"tetra/interp"
)

// A fakeSMTP is a mail server that notes what it is told. It has no TLS.
type fakeSMTP struct {
	port int

	mu    sync.Mutex
	lines []string // commands, without the messages
	mails []string
}

func newFakeSMTP(t *testing.T, extensions ...string) *fakeSMTP {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Skip(err)
	}
	t.Cleanup(func() { l.Close() })
	s := &fakeSMTP{port: l.Addr().(*net.TCPAddr).Port}
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go s.serve(conn, extensions)
		}
	}()
	return s
}

func (s *fakeSMTP) serve(conn net.Conn, extensions []string) {
	defer conn.Close()
	in := bufio.NewReader(conn)
	say := func(format string, args ...any) { fmt.Fprintf(conn, format+"\r\n", args...) }
	say("220 fake ready")
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return
		}
		line = strings.TrimRight(line, "\r\n")
		verb := strings.ToUpper(strings.Fields(line + " ?")[0])
		if verb == "EHLO" {
			line = "EHLO"
		}
		s.mu.Lock()
		s.lines = append(s.lines, line)
		s.mu.Unlock()
		switch verb {
		case "EHLO":
			say("250-fake")
			for _, e := range extensions {
				say("250-%s", e)
			}
			say("250 8BITMIME")
		case "AUTH":
			if strings.HasPrefix(line, "AUTH LOGIN") {
				say("334 VXNlcm5hbWU6")
				in.ReadString('\n')
				say("334 UGFzc3dvcmQ6")
				in.ReadString('\n')
			}
			say("235 accepted")
		case "RCPT":
			if strings.Contains(line, "nobody@") {
				say("550 no such user")
				continue
			}
			say("250 ok")
		case "DATA":
			say("354 go on")
			var b strings.Builder
			for {
				l, err := in.ReadString('\n')
				if err != nil || l == ".\r\n" {
					break
				}
				b.WriteString(l)
			}
			s.mu.Lock()
			s.mails = append(s.mails, b.String())
			s.mu.Unlock()
			say("250 2.0.0 queued as 1")
		case "QUIT":
			say("221 bye")
			return
		default:
			say("250 ok")
		}
	}
}

func TestSMTP(t *testing.T) {
	for _, test := range []struct {
		name       string
		extensions []string
		code, want string
		commands   string // that the server got, of each its first line
	}{
		{"send", // API/SMTPTransporterClass: .send() gives success, status and statusText; the connection stays open
			nil,
			`$t:=SMTP New transporter({host: "127.0.0.1"; port: $port; acceptUnsecureConnection: True})
			ALERT(String(OB Instance of($t; 4D.SMTPTransporter))+" "+$t.host+" "+String($t.keepAlive)+" "+String($t.connectionTimeOut)+" "+String($t.sendTimeOut)+" "+$t.bodyCharset+" "+String($t.password=Null))
			$mail:={from: "a@b.c"; to: "Ann <ann@x.y>; bob@x.y"; bcc: {email: "hidden@x.y"}; subject: "Grüße"; textBody: "line\n.dot\né"}
			ALERT(JSON Stringify($t.send($mail)))
			$mail.to:="nobody@x.y"
			ALERT(JSON Stringify($t.send($mail)))
			$mail.to:="ann@x.y"
			ALERT(String($t.send($mail).success))
			ALERT(JSON Stringify($t.checkConnection()))`,
			"True 127.0.0.1 True 30 100 US-ASCII_UTF8_QP True\n" + `{"success":true,"status":250,"statusText":"2.0.0 queued as 1"}` + "\n" +
				`{"success":false,"status":550,"statusText":"no such user"}` + "\nTrue\n" + `{"success":true,"status":250,"statusText":"ok"}`,
			"EHLO, MAIL FROM:<a@b.c> BODY=8BITMIME, RCPT TO:<ann@x.y>, RCPT TO:<bob@x.y>, RCPT TO:<hidden@x.y>, DATA, NOOP, MAIL FROM:<a@b.c> BODY=8BITMIME, RCPT TO:<nobody@x.y>, " +
				"RSET, NOOP, MAIL FROM:<a@b.c> BODY=8BITMIME, RCPT TO:<ann@x.y>, RCPT TO:<hidden@x.y>, DATA, NOOP, NOOP"},
		{"close", // without keepAlive each mail has a connection of its own
			nil,
			`$t:=4D.SMTPTransporter.new({host: "127.0.0.1"; port: $port; acceptUnsecureConnection: True; keepAlive: False})
			ALERT(String($t.send({from: "a@b.c"; sender: "real@b.c"; to: "x@y.z"}).status))`,
			"250", "EHLO, MAIL FROM:<real@b.c> BODY=8BITMIME, RCPT TO:<x@y.z>, DATA, QUIT"},
		{"login", []string{"AUTH LOGIN"},
			`$t:=SMTP New transporter({host: "127.0.0.1"; port: $port; acceptUnsecureConnection: True; user: "ann"; password: "é"})
			ALERT(JSON Stringify($t.checkConnection()))`,
			`{"success":true,"status":250,"statusText":"ok"}`, "EHLO, AUTH LOGIN, NOOP"},
		{"plain", []string{"AUTH LOGIN PLAIN"},
			`$t:=SMTP New transporter({host: "127.0.0.1"; port: $port; acceptUnsecureConnection: True; user: "ann"; password: "x"})
			ALERT(String($t.checkConnection().success)+$t.user)`,
			"Trueann", "EHLO, AUTH PLAIN AGFubgB4, NOOP"},
		{"token", []string{"AUTH XOAUTH2"},
			`$t:=SMTP New transporter({host: "127.0.0.1"; port: $port; acceptUnsecureConnection: True; user: "ann"; accessTokenOAuth2: {token: {access_token: "T"}}})
			ALERT(String($t.checkConnection().success)+$t.authenticationMode+String($t.accessTokenOAuth2=Null))`,
			"TrueOAUTH2True", "EHLO, AUTH XOAUTH2 dXNlcj1hbm4BYXV0aD1CZWFyZXIgVAEB, NOOP"},
		{"refusals", nil, // what has nothing to do with the server is an error
			`$t:=SMTP New transporter({host: "127.0.0.1"; port: $port})
			$s:=$t.checkConnection()
			ALERT(String($s.success)+" "+String($s.status)+" "+$s.statusText+" "+String($s.errors.length))
			$mail:={from: "a@b.c"; to: "x@y.z"}
			For each ($f; [Formula($t.send($mail)); Formula($t.send({to: "x@y.z"})); Formula($t.send({from: "a@b.c"})); Formula($t.send({from: "a@b.c"; to: "no address"})); Formula($t.send(Null)); \
					Formula(SMTP New transporter({})); Formula(SMTP New transporter({host: "x"; port: 99999})); Formula(SMTP New transporter({host: "x"; authenticationMode: "?"})); \
					Formula(SMTP New transporter({host: "x"; bodyCharset: "latin"})); Formula(SMTP New transporter({host: 5}))])
				Try
					$f.call()
				Catch
					ALERT(Last errors[0].message)
				End try
			End for each`,
			"False 0 the server has no encrypted connection, and acceptUnsecureConnection is not True 1\n" +
				"send: 127.0.0.1: the server has no encrypted connection, and acceptUnsecureConnection is not True\nsend: from: the address of who sends is missing\nsend: to: there is no recipient\n" +
				"send: to: \"address\" is not an e-mail address\nsend: an Email object is expected\nSMTP New transporter: host: the name of the server is missing\n" +
				"SMTP New transporter: port: 99999 is no port\nSMTP New transporter: authenticationMode: \"?\" is not one of the constants SMTP authentication\n" +
				"SMTP New transporter: bodyCharset: \"latin\" is not one of the constants mail mode\nSMTP New transporter: host is a Text, not 5",
			"EHLO, EHLO"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := newFakeSMTP(t, test.extensions...)
			var out strings.Builder
			in := interp.New(interp.Options{Library: Standard(), Stdout: &out})
			runHTTP(t, in, fmt.Sprintf("$port:=%d\n", s.port)+test.code, "")
			if got := strings.TrimSuffix(out.String(), "\n"); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
			s.mu.Lock()
			defer s.mu.Unlock()
			if got := strings.Join(s.lines, ", "); got != test.commands {
				t.Errorf("commands\n%s\nwant\n%s", got, test.commands)
			}
			if test.name == "send" {
				for _, part := range []string{"From: a@b.c\r\n", `To: "Ann" <ann@x.y>, bob@x.y`, "Subject: =?UTF-8?q?Gr=C3=BC=C3=9Fe?=", "\r\nline\r\n..dot\r\n=C3=A9"} {
					if !strings.Contains(s.mails[0], part) {
						t.Errorf("%q is not in the mail\n%s", part, s.mails[0])
					}
				}
				if strings.Contains(s.mails[0], "hidden") {
					t.Errorf("the hidden recipient is in the mail\n%s", s.mails[0])
				}
			}
		})
	}
}
