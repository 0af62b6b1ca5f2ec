// Package redis is a session.Store on a server that speaks the protocol of Redis and Valkey (RESP), for several web servers behind a
// balancer and for sessions that survive a restart. It speaks the three commands a Store needs and nothing else.
package redis

import (
	"bufio"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strconv"
	"strings"
	"time"

	"tetra/session"
)

// Limits: how long one exchange may take, how many idle connections are kept, how long an answer may be.
const (
	timeLimit = 3 * time.Second
	idleConns = 16
	maxAnswer = 64 << 20
)

// A Store keeps sessions on a server. It is safe for concurrent use.
type Store struct {
	addr   string
	tls    *tls.Config // nil: plain
	hello  [][]string  // commands for a new connection: AUTH, SELECT
	prefix string
	idle   chan *conn
}

var _ session.Store = (*Store)(nil)

// Open makes a store for a URL such as redis://user:password@host:6379/2 (rediss for TLS). All keys begin with prefix. It connects when it
// is first used.
func Open(rawURL, prefix string) (*Store, error) {
	u, err := url.Parse(rawURL)
	if err != nil {
		return nil, errors.New("the session store is not a URL: write redis://host:port/database")
	}
	s := &Store{prefix: prefix, idle: make(chan *conn, idleConns)}
	switch u.Scheme {
	case "redis", "valkey":
	case "rediss", "valkeys":
		s.tls = &tls.Config{ServerName: u.Hostname(), MinVersion: tls.VersionTLS12}
	default:
		return nil, fmt.Errorf("the session store has the scheme %q: write redis://host:port/database", u.Scheme)
	}
	port := u.Port()
	if port == "" {
		port = "6379"
	}
	s.addr = net.JoinHostPort(u.Hostname(), port)
	if password, ok := u.User.Password(); ok {
		auth := []string{"AUTH"}
		if name := u.User.Username(); name != "" {
			auth = append(auth, name)
		}
		s.hello = append(s.hello, append(auth, password))
	}
	if db := strings.Trim(u.Path, "/"); db != "" {
		if _, err := strconv.Atoi(db); err != nil {
			return nil, fmt.Errorf("the session store has the database %q, not a number", db)
		}
		s.hello = append(s.hello, []string{"SELECT", db})
	}
	return s, nil
}

// Get implements session.Store.
func (s *Store) Get(key string) ([]byte, error) {
	v, err := s.do("GET", s.prefix+key)
	if err != nil {
		return nil, err
	}
	data, _ := v.([]byte)
	return data, nil
}

// Set implements session.Store.
func (s *Store) Set(key string, data []byte, life time.Duration) error {
	_, err := s.do("SET", s.prefix+key, string(data), "PX", strconv.FormatInt(max(life.Milliseconds(), 1), 10))
	return err
}

// Delete implements session.Store.
func (s *Store) Delete(key string) (bool, error) {
	v, err := s.do("DEL", s.prefix+key)
	n, _ := v.(int64)
	return n > 0, err
}

// Ping tells whether the server answers.
func (s *Store) Ping() error {
	_, err := s.do("PING")
	return err
}

// serverError is an answer that is an error: the connection is still good.
type serverError string

func (e serverError) Error() string { return string(e) }

// do sends a command and reads its answer. A connection that was idle may have been closed by the server: then once more on a new one.
func (s *Store) do(args ...string) (any, error) {
	for {
		c, fresh, err := s.take()
		if err != nil {
			return nil, err
		}
		v, err := c.do(args)
		var refused serverError
		if err == nil || errors.As(err, &refused) {
			s.give(c)
			return v, err
		}
		c.Close()
		if fresh {
			return nil, err
		}
	}
}

func (s *Store) take() (c *conn, fresh bool, err error) {
	select {
	case c = <-s.idle:
		return c, false, nil
	default:
	}
	d := net.Dialer{Timeout: timeLimit}
	var n net.Conn
	if s.tls != nil {
		n, err = tls.DialWithDialer(&d, "tcp", s.addr, s.tls)
	} else {
		n, err = d.Dial("tcp", s.addr)
	}
	if err != nil {
		return nil, true, err
	}
	c = &conn{Conn: n, in: bufio.NewReader(n)}
	for _, args := range s.hello {
		if _, err := c.do(args); err != nil {
			c.Close()
			return nil, true, err
		}
	}
	return c, true, nil
}

func (s *Store) give(c *conn) {
	select {
	case s.idle <- c:
	default:
		c.Close()
	}
}

// A conn is one connection, used by one goroutine at a time.
type conn struct {
	net.Conn
	in *bufio.Reader
}

func (c *conn) do(args []string) (any, error) {
	if err := c.SetDeadline(time.Now().Add(timeLimit)); err != nil {
		return nil, err
	}
	b := fmt.Appendf(nil, "*%d\r\n", len(args))
	for _, a := range args {
		b = fmt.Appendf(b, "$%d\r\n%s\r\n", len(a), a)
	}
	if _, err := c.Write(b); err != nil {
		return nil, err
	}
	return c.answer()
}

// answer reads a simple string, an error, an integer or a bulk string: nil, int64, string or []byte.
func (c *conn) answer() (any, error) {
	line, err := c.in.ReadSlice('\n') // an answer's first line is short: the buffer holds it
	if err != nil {
		return nil, err
	}
	text := strings.TrimRight(string(line), "\r\n")
	if text == "" {
		return nil, errors.New("the session store gave an empty answer")
	}
	switch kind, rest := text[0], text[1:]; kind {
	case '+':
		return rest, nil
	case '-':
		return nil, serverError("the session store answers: " + rest)
	case ':':
		return strconv.ParseInt(rest, 10, 64)
	case '_': // null of RESP3
		return nil, nil
	case '$':
		n, err := strconv.Atoi(rest)
		switch {
		case err != nil || n > maxAnswer:
			return nil, fmt.Errorf("the session store gave an answer of %s bytes", rest)
		case n < 0:
			return nil, nil
		}
		data := make([]byte, n+2)
		if _, err := io.ReadFull(c.in, data); err != nil {
			return nil, err
		}
		return data[:n], nil
	}
	return nil, fmt.Errorf("the session store gave an answer of an unknown kind: %.20q", text)
}
