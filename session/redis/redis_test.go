package redis

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"tetra/session"
	"tetra/value"
)

// fake is a server of this process that speaks as much of the protocol as a Store needs, and can be told to misbehave.
type fake struct {
	net.Listener
	mu   sync.Mutex
	data map[string]string
	ends map[string]time.Time
	odd  string // answered to everything, when not empty
	drop bool   // the next command closes the connection
	seen []string
}

func newFake(t *testing.T) *fake {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	f := &fake{Listener: l, data: map[string]string{}, ends: map[string]time.Time{}}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go f.serve(c)
		}
	}()
	return f
}

func (f *fake) serve(c net.Conn) {
	defer c.Close()
	in := bufio.NewReader(c)
	line := func() string {
		s, _ := in.ReadString('\n')
		return strings.TrimSpace(s)
	}
	for {
		head := line()
		if head == "" {
			return
		}
		n, _ := strconv.Atoi(head[1:])
		args := make([]string, n)
		for i := range args {
			size, _ := strconv.Atoi(line()[1:])
			b := make([]byte, size+2)
			_, _ = io.ReadFull(in, b)
			args[i] = string(b[:size])
		}
		answer, ok := f.command(args)
		if !ok {
			return
		}
		_, _ = io.WriteString(c, answer)
	}
}

func (f *fake) command(args []string) (string, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.seen = append(f.seen, strings.Join(args, " "))
	if f.drop {
		f.drop = false
		return "", false
	}
	if f.odd != "" {
		return f.odd, true
	}
	switch args[0] {
	case "AUTH":
		if args[len(args)-1] != "pw" {
			return "-WRONGPASS no\r\n", true
		}
	case "GET":
		v, ok := f.data[args[1]]
		if !ok || time.Now().After(f.ends[args[1]]) {
			return "$-1\r\n", true
		}
		return fmt.Sprintf("$%d\r\n%s\r\n", len(v), v), true
	case "SET":
		ms, _ := strconv.Atoi(args[4])
		f.data[args[1]], f.ends[args[1]] = args[2], time.Now().Add(time.Duration(ms)*time.Millisecond)
	case "DEL":
		if _, ok := f.data[args[1]]; ok {
			delete(f.data, args[1])
			return ":1\r\n", true
		}
		return ":0\r\n", true
	}
	return "+OK\r\n", true
}

// servers is the stores to test: one on the fake, one on a real redis-server when the machine has it.
func servers(t *testing.T) map[string]string {
	list := map[string]string{"fake": "redis://" + newFake(t).Addr().String()}
	path, err := exec.LookPath("redis-server")
	if err != nil {
		t.Log("no redis-server here: only the fake is tested")
		return list
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := l.Addr().(*net.TCPAddr).Port
	l.Close()
	cmd := exec.Command(path, "--port", strconv.Itoa(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", t.TempDir(), "--requirepass", "pw")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	address := fmt.Sprintf("redis://:pw@127.0.0.1:%d/3", port)
	for range 100 {
		if s, _ := Open(address, ""); s.Ping() == nil {
			list["redis-server"] = address
			return list
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatal("redis-server does not start")
	return nil
}

func TestStore(t *testing.T) {
	for name, address := range servers(t) {
		t.Run(name, func(t *testing.T) {
			s, err := Open(address, "app:")
			if err != nil {
				t.Fatal(err)
			}
			if data, err := s.Get("k"); data != nil || err != nil {
				t.Error(data, err)
			}
			binary := "a\r\n\x00é"
			if err := s.Set("k", []byte(binary), time.Minute); err != nil {
				t.Error(err)
			}
			if data, err := s.Get("k"); string(data) != binary || err != nil {
				t.Error(data, err)
			}
			for _, want := range []bool{true, false} {
				if ok, err := s.Delete("k"); ok != want || err != nil {
					t.Error(ok, err)
				}
			}
			if err := s.Set("short", nil, 30*time.Millisecond); err != nil {
				t.Error(err)
			}
			time.Sleep(60 * time.Millisecond)
			if data, err := s.Get("short"); data != nil || err != nil {
				t.Error("a key outlives its time", data, err)
			}
			var wg sync.WaitGroup
			for i := range 50 {
				wg.Go(func() {
					key, data := fmt.Sprint(i), strings.Repeat("x", i*1000)
					if err := s.Set(key, []byte(data), time.Minute); err != nil {
						t.Error(err)
					}
					if got, err := s.Get(key); string(got) != data || err != nil {
						t.Error(len(got), err)
					}
				})
			}
			wg.Wait()
		})
	}
}

// TestSessions: two servers share the sessions of a store, and one that starts again finds them.
func TestSessions(t *testing.T) {
	for name, address := range servers(t) {
		t.Run(name, func(t *testing.T) {
			open := func() *session.Manager {
				s, err := Open(address, "shop:")
				if err != nil {
					t.Fatal(err)
				}
				return session.NewManager(session.Options{Store: s, Roles: session.OpenRoles()})
			}
			a, b := open(), open()
			s, err := a.NewWeb(session.Client{IP: "127.0.0.1"})
			if err != nil {
				t.Fatal(err)
			}
			user := "Ann"
			s.SetPrivileges([]string{"vip"}, nil, &user)
			lock := value.Use(value.Obj(s.Storage()), a, nil)
			s.Storage().Set("n", value.Int(7))
			lock.Unlock(a)
			if err := a.Save(s); err != nil {
				t.Fatal(err)
			}
			r := b.Cookie(s.ID(), "")
			if r == nil || r.UserName() != "Ann" || !r.HasPrivilege("VIP", nil) || r.Storage().Get("n").Float() != 7 {
				t.Fatal("the other server does not find the session", r)
			}
			token := s.CreateOTP(nil)
			if got := b.Redeem(token); got != r {
				t.Error("passcode", got)
			}
			if a.Redeem(token) != nil {
				t.Error("a passcode was redeemed twice")
			}
			a.CloseWeb("") // the server stops, and starts again
			if c := open().Cookie(s.ID(), ""); c == nil || c.UserName() != "Ann" {
				t.Error("the session does not survive a restart")
			}
		})
	}
}

// TestFaults: a server that closes idle connections, refuses, or answers nonsense.
func TestFaults(t *testing.T) {
	f := newFake(t)
	s, err := Open("redis://ann:pw@"+f.Addr().String()+"/2", "")
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Ping(); err != nil || strings.Join(f.seen, ",") != "AUTH ann pw,SELECT 2,PING" {
		t.Error(err, f.seen)
	}
	f.mu.Lock()
	f.drop = true
	f.mu.Unlock()
	if err := s.Ping(); err != nil {
		t.Error("an idle connection that was closed:", err)
	}
	for _, odd := range []string{"-ERR no\r\n", "?\r\n", "\r\n", "$x\r\n", "$99999999999\r\n", ":x\r\n"} {
		f.mu.Lock()
		f.odd = odd
		f.mu.Unlock()
		fresh, _ := Open("redis://"+f.Addr().String(), "")
		if data, err := fresh.Get("k"); err == nil || data != nil {
			t.Errorf("%q: %v", odd, data)
		}
	}
	f.mu.Lock()
	f.odd = ""
	f.mu.Unlock()
	bad, _ := Open("redis://:wrong@"+f.Addr().String(), "")
	if err := bad.Ping(); err == nil || !strings.Contains(err.Error(), "WRONGPASS") {
		t.Error(err)
	}
	f.Close()
	gone, _ := Open("redis://"+f.Addr().String(), "")
	if err := gone.Ping(); err == nil {
		t.Error("nobody listens")
	}
	for _, address := range []string{"http://x", "redis://x/db", "%"} {
		if _, err := Open(address, ""); err == nil {
			t.Error(address)
		}
	}
}
