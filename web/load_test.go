package web_test

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// The load tests run in a short version; TETRA_LOAD=full runs what the project promises.
func full() bool { return os.Getenv("TETRA_LOAD") == "full" }

// rawClient is an HTTP client that costs as little as it can: it writes a prepared request on one connection, again and again.
type rawClient struct {
	net.Conn
	in *bufio.Reader
}

func dialRaw(t testing.TB, url string) *rawClient {
	t.Helper()
	c, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	return &rawClient{c, bufio.NewReader(c)}
}

// ask sends a request and gives status and body.
func (c *rawClient) ask(request string) (status int, body string, err error) {
	if _, err := io.WriteString(c, request); err != nil {
		return 0, "", err
	}
	length := 0
	for first := true; ; first = false {
		line, err := c.in.ReadSlice('\n')
		if err != nil {
			return 0, "", err
		}
		s := strings.TrimRight(string(line), "\r\n")
		if first {
			if status, err = strconv.Atoi(strings.Fields(s)[1]); err != nil {
				return 0, "", err
			}
		}
		if v, ok := strings.CutPrefix(s, "Content-Length: "); ok {
			length, _ = strconv.Atoi(v)
		}
		if s == "" {
			break
		}
	}
	b := make([]byte, length)
	_, err = io.ReadFull(c.in, b)
	return status, string(b), err
}

// rawOnce sends one request on a connection of its own.
func rawOnce(t testing.TB, url, request string) (status int, body string, err error) {
	c := dialRaw(t, url)
	defer c.Close()
	_ = c.SetDeadline(time.Now().Add(10 * time.Second))
	return c.ask(request)
}

// rate is how many requests a second 64 connections get answered.
func rate(t *testing.T, h http.Handler, id string, time_ time.Duration) float64 {
	srv := httptest.NewServer(h)
	defer srv.Close()
	request := "GET /4DACTION/action_Session HTTP/1.1\r\nHost: x\r\nCookie: 4DSID_Demo=" + id + "\r\n\r\n"
	var n atomic.Int64
	var wg sync.WaitGroup
	end := time.Now().Add(time_)
	for range 64 {
		c := dialRaw(t, srv.URL)
		wg.Go(func() {
			defer c.Close()
			for time.Now().Before(end) {
				status, body, err := c.ask(request)
				if err != nil || status != 200 || body != "4DACTION --> Session is not CreateInvoices" {
					t.Error(status, body, err)
					return
				}
				n.Add(1)
			}
		})
	}
	wg.Wait()
	return float64(n.Load()) / time_.Seconds()
}

// TestThroughput compares /4DACTION/action_Session with a bare net/http handler that looks a cookie up in a map and writes the same text. The
// two take turns, so that what else the machine does hits both.
func TestThroughput(t *testing.T) {
	s := newSite(t, nil)
	guest, err := s.in.Sessions().NewWeb(clientOf("127.0.0.1"))
	if err != nil {
		t.Fatal(err)
	}
	rounds, slice := 1, 200*time.Millisecond
	if full() {
		rounds, slice = 24, 500*time.Millisecond
	}
	var ours, bare float64
	for range rounds {
		ours += rate(t, s.handler, guest.ID(), slice)
		bare += rate(t, bareHandler(guest.ID()), guest.ID(), slice)
	}
	t.Logf("%.0f requests/s, bare handler %.0f: %.0f %%", ours/float64(rounds), bare/float64(rounds), 100*ours/bare)
	if full() && ours < 0.6*bare {
		t.Error("less than 60 % of a bare handler")
	}
}

func heap() int64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// TestManySessions: 100,000 sessions with privileges and something in their storage take less than 400 MB.
func TestManySessions(t *testing.T) {
	n := 5_000
	if full() {
		n = 100_000
	}
	s := newSite(t, nil, method("fill", "Session.setPrivileges({roles: \"Clerk\"; userName: \"Ann\"})\nUse (Session.storage)\nSession.storage.name:=\"Ann\"\nSession.storage.n:=1\n"+
		"Session.storage.list:=New shared collection(1; 2; 3)\nEnd use\nWEB SEND TEXT(\"ok\")"))
	before := heap()
	r := httptest.NewRequest("GET", "/4DACTION/fill", nil)
	for range n {
		s.handler.ServeHTTP(nowhere{http.Header{}}, r)
	}
	used := heap() - before
	if len(s.in.Sessions().All()) != n {
		t.Fatal(len(s.in.Sessions().All()), s.reported())
	}
	t.Logf("%d sessions: %.1f MB, %.0f bytes each", n, float64(used)/1e6, float64(used)/float64(n))
	if float64(used)/float64(n) > 4000 {
		t.Error("more than 400 MB for 100,000 sessions")
	}
	runtime.KeepAlive(s)
}

// hostile is requests that no browser sends.
var hostile = []string{
	"GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
	"GET /%2e%2e%2f%2e%2e%2fetc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
	"GET /4DACTION/%00 HTTP/1.1\r\nHost: x\r\n\r\n",
	"GET /4DACTION/whoami HTTP/1.1\r\nHost: x\r\nCookie: 4DSID_Demo=" + strings.Repeat("A", 5000) + "\r\n\r\n",
	"GET /4DACTION/whoami?$4DSID=00000000000000000000000000000000 HTTP/1.1\r\nHost: x\r\n\r\n",
	"POST /4DACTION/whoami HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 10\r\n\r\n--x\r\n--x--\r",
	"GET /4DACTION/hidden HTTP/1.1\r\nHost: x\r\n\r\n",
	"TRACE / HTTP/1.1\r\nHost: x\r\n\r\n",
	"GET /t.shtml?<!--#4DEVAL QUIT 4D--> HTTP/1.1\r\nHost: x\r\n\r\n",
	"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
	"POST /4DACTION/whoami HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n",
	"\x16\x03\x01\x00\x00",
	"GET / HTTP/1.1\r\nHost: x\r\nX: " + strings.Repeat("y", 100_000) + "\r\n\r\n",
	"GET /4DACTION/count HTTP/9.9\r\n\r\n",
}

// TestMixedLoad: many clients at once, one request in ten hostile. No update of a session's storage is lost, nobody reads another's, and the
// memory is what it was when all is over.
func TestMixedLoad(t *testing.T) {
	requests := 5_000
	if full() {
		requests = 1_000_000
	}
	mixed(t, requests)
}

func mixed(t *testing.T, requests int) *site {
	s := serve(t, nil, page("t.shtml", "<!--#4DTEXT Session.id-->"), page("static.txt", "static"),
		method("count", "#DECLARE($p : Text)\nvar $n : Integer\nUse (Session.storage)\nSession.storage.n:=Num(Session.storage.n)+1\n$n:=Session.storage.n\n"+
			"If (Session.storage.tag=Null)\nSession.storage.tag:=$p\nEnd if\nEnd use\nWEB SEND TEXT(Session.storage.tag; \"text/plain\")"),
		method("total", `WEB SEND TEXT(String(Session.storage.n); "text/plain")`))
	const clients, perSession = 64, 4 // four connections share a session
	ids := make([]string, clients/perSession)
	counts := make([]atomic.Int64, len(ids))
	for i := range ids {
		w, err := s.in.Sessions().NewWeb(clientOf("127.0.0.1"))
		if err != nil {
			t.Fatal(err)
		}
		ids[i] = w.ID()
	}
	round := func(n int) {
		var left atomic.Int64
		left.Store(int64(n))
		var wg sync.WaitGroup
		for i := range clients {
			k := i / perSession
			wg.Go(func() {
				c := dialRaw(t, s.url)
				defer func() { c.Close() }()
				rnd := rand.New(rand.NewPCG(uint64(i), uint64(n)))
				for left.Add(-1) >= 0 {
					if rnd.IntN(10) == 0 {
						c.Close() // such a request may end its connection, or never be answered
						c = dialRaw(t, s.url)
						_ = c.SetDeadline(time.Now().Add(100 * time.Millisecond))
						if status, body, err := c.ask(hostile[rnd.IntN(len(hostile))]); err == nil && (status >= 500 && status != 505 || strings.Contains(body, "secret") || strings.Contains(body, "root:")) {
							t.Error(status, body)
						}
						c.Close()
						c = dialRaw(t, s.url)
						continue
					}
					path := []string{"/4DACTION/count/" + strconv.Itoa(k), "/4DACTION/count/" + strconv.Itoa(k), "/t.shtml", "/static.txt"}[rnd.IntN(4)]
					status, body, err := c.ask("GET " + path + " HTTP/1.1\r\nHost: x\r\nCookie: 4DSID_Demo=" + ids[k] + "\r\n\r\n")
					want := map[string]string{"/t.shtml": ids[k], "/static.txt": "static"}[path]
					if want == "" {
						want = "/" + strconv.Itoa(k)
						counts[k].Add(1)
					}
					if err != nil || status != 200 || body != want {
						t.Error(path, status, body, want, err)
						return
					}
				}
			})
		}
		wg.Wait()
	}
	round(requests / 10) // caches and pools have filled after that
	s.closeGuests(ids)
	before, routines := heap(), runtime.NumGoroutine()
	start := time.Now()
	round(requests)
	took := time.Since(start)
	s.closeGuests(ids)
	time.Sleep(300 * time.Millisecond)
	after := heap()
	t.Logf("%d requests, %.0f a second; heap %.1f MB before, %.1f MB after; goroutines %d, %d", requests, float64(requests)/took.Seconds(), float64(before)/1e6,
		float64(after)/1e6, routines, runtime.NumGoroutine())
	for k, id := range ids {
		n := s.N()
		n.do("GET", "/4DACTION/total", "", "Cookie", "4DSID_Demo="+id).want(t, 200, fmt.Sprint(counts[k].Load()))
	}
	if after > before+8<<20 {
		t.Error("the memory grows")
	}
	if runtime.NumGoroutine() > routines+20 {
		t.Error("goroutines stay")
	}
	if len(s.in.Processes()) != 0 {
		t.Error(len(s.in.Processes()), "processes are left")
	}
	return s
}

// closeGuests ends all web sessions but some: those that hostile requests opened.
func (s *site) closeGuests(keep []string) {
	for _, w := range s.in.Sessions().All() {
		kept := false
		for _, id := range keep {
			kept = kept || w.ID() == id
		}
		if !kept {
			s.in.Sessions().Close(w)
		}
	}
}
