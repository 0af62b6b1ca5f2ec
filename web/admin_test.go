package web_test

import (
	"bufio"
	"encoding/json"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"testing"
	"time"

	"tetra/web"
)

// TestAdmin: the page opens with the access key alone, from this machine, and shows and does what it says.
func TestAdmin(t *testing.T) {
	s, srv := host(t, method("wait", "DELAY PROCESS(Current process; 100000)\nWEB SEND TEXT(\"late\")"), method("boom", "var $o : Object\n$o:=Null\n$o:=$o.a.b"))
	var events []int
	a := web.NewAdmin(web.AdminOptions{Interp: s.in, Server: srv, Key: "the key", Backup: func() (string, error) { return "done", nil },
		Event: func(n int) error { events = append(events, n); return nil }})
	if _, _, err := a.Listen("0.0.0.0:0"); err == nil {
		t.Error("listens on an address that others reach")
	}
	page, stop, err := a.Listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	if err := srv.Start(nil, false); err != nil {
		t.Fatal(err)
	}
	jar, _ := cookiejar.New(nil)
	c := &http.Client{Jar: jar, Timeout: 10 * time.Second}
	do := func(c *http.Client, method, path, form string, header ...string) (int, string) {
		t.Helper()
		status, body, _ := askAdmin(t, c, method, page+path, form, header...)
		return status, body
	}
	for _, path := range []string{"state", "events", "admin.js"} {
		if status, _ := do(c, "GET", path, ""); status != 401 {
			t.Error(path, status)
		}
	}
	for _, path := range []string{"session/close", "process/abort", "backup", "event"} {
		if status, _ := do(c, "POST", path, "id=x"); status != 401 {
			t.Error(path, status)
		}
	}
	if status, body := do(c, "GET", "", ""); status != 200 || !strings.Contains(body, "Access key") {
		t.Error(status, body)
	}
	if status, body := do(c, "POST", "login", "key=wrong"); status != 401 || !strings.Contains(body, "<p class=\"wrong\" role=\"alert\">") {
		t.Error("a wrong key:", status, body)
	}
	if status, _ := do(c, "GET", "state", "", "Cookie", "tetra_admin=00"); status != 401 {
		t.Error("a forged cookie:", status)
	}
	if status, body := do(c, "POST", "login", "key="+url.QueryEscape("the key")); status != 200 || !strings.Contains(body, "Recent errors") {
		t.Error(status, body)
	}
	for name, host := range map[string]string{"Host": "evil.example.com", "Origin": "http://evil.example.com"} {
		if status, _ := do(c, "GET", "state", "", name, host); status != 403 {
			t.Error(name, status)
		}
	}
	j := s.J()
	j.get("/4DACTION/login")
	w := j.whoami()
	j.get("/4DACTION/boom")
	answer := make(chan int, 1)
	go func() { answer <- s.N().get("/4DACTION/wait").StatusCode }()
	time.Sleep(1100 * time.Millisecond)
	type state struct {
		Name     string
		Running  bool
		Requests int
		Points   []struct{ N, Failed int }
		Errors   []struct{ Text, Process string }
		Sessions []struct {
			ID, Key, Kind, User, Expires, Address string
			Privileges                            []string
		}
		Processes []struct {
			Number                 int
			Name, Context, Session string
		}
	}
	read := func() (st state) {
		t.Helper()
		_, body := do(c, "GET", "state", "")
		if err := json.Unmarshal([]byte(body), &st); err != nil {
			t.Fatal(err, body)
		}
		return st
	}
	st := read()
	n, failed := 0, 0
	for _, p := range st.Points {
		n, failed = n+p.N, failed+p.Failed
	}
	if st.Name != "Demo" || !st.Running || st.Requests != 4 || n != 3 || failed != 1 || len(st.Errors) != 1 || st.Errors[0].Process != "Web process" || len(st.Processes) != 1 ||
		st.Processes[0].Context != "web" || st.Processes[0].Name != "Web process" {
		t.Errorf("%+v", st)
	}
	found, key := false, ""
	for _, x := range st.Sessions {
		if x.ID == w.ID[:8] {
			key = x.Key
		}
		found = found || x.ID == w.ID[:8] && x.Kind == "web" && x.User == "Ann" && len(x.Privileges) == 2 && x.Expires != "" && x.Address == "127.0.0.1"
	}
	if !found {
		t.Errorf("%+v", st.Sessions)
	}
	if _, body := do(c, "GET", "state", ""); strings.Contains(body, w.ID) {
		t.Error("the page is told what a client proves itself with")
	}
	if status, _ := do(c, "POST", "process/abort", "number="+url.QueryEscape(jsonNumber(st.Processes[0].Number))); status != 204 {
		t.Error(status)
	}
	select {
	case <-answer:
	case <-time.After(5 * time.Second):
		t.Error("the process was not aborted")
	}
	if status, _ := do(c, "POST", "session/close", "key="+key); status != 204 {
		t.Error(status)
	}
	if again := j.whoami(); again.ID == w.ID || !again.IsGuest {
		t.Error("the session was not closed")
	}
	s.in.Sessions().Standalone()
	for _, x := range read().Sessions {
		if x.Kind == "standalone" {
			key = x.Key
		}
	}
	if status, _ := do(c, "POST", "session/close", "key="+key); status != 404 {
		t.Error("the standalone session cannot be closed", status)
	}
	if _, body := do(c, "POST", "backup", ""); body != "done" {
		t.Error(body)
	}
	do(c, "POST", "event", "number=2")
	if status, _ := do(c, "POST", "event", "number=3"); status != 400 || len(events) != 1 || events[0] != 2 {
		t.Error(status, events)
	}
	r, err := c.Get(page + "events")
	if err != nil {
		t.Fatal(err)
	}
	line, _ := bufio.NewReader(r.Body).ReadString('\n')
	r.Body.Close()
	if !strings.HasPrefix(line, `data: {"name":"Demo"`) {
		t.Error(line)
	}
	do(c, "POST", "logout", "")
	if status, _ := do(c, "GET", "state", ""); status != 401 {
		t.Error("locked:", status)
	}
}

// askAdmin sends a request to the administration page; a header Host replaces that of the URL.
func askAdmin(t *testing.T, c *http.Client, method, url, form string, header ...string) (status int, body string, head http.Header) {
	t.Helper()
	r, err := http.NewRequest(method, url, strings.NewReader(form))
	if err != nil {
		t.Fatal(err)
	}
	if form != "" {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
		if header[i] == "Host" {
			r.Host = header[i+1]
		}
	}
	resp, err := c.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, _ := io.ReadAll(resp.Body)
	return resp.StatusCode, string(b), resp.Header
}

func jsonNumber(n int) string {
	b, _ := json.Marshal(n)
	return string(b)
}
