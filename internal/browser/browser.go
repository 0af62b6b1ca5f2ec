// Package browser drives a headless Chromium in tests, over its DevTools protocol.
package browser

import (
	"bufio"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
)

// Env is the environment variable that names a folder for screenshots; without it tests with a browser are skipped.
const Env = "TETRA_BROWSER"

// A Browser is a running Chromium.
type Browser struct {
	t    *testing.T
	conn *websocket.Conn
	next int
}

// Start starts a browser for a test, or skips the test.
func Start(t *testing.T) *Browser {
	t.Helper()
	if os.Getenv(Env) == "" {
		t.Skip(Env + " names no folder for screenshots")
	}
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		t.Skip("there is no Chromium here")
	}
	cmd := exec.Command(path, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--remote-debugging-port=0",
		"--user-data-dir="+t.TempDir(), "about:blank")
	stderr, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		time.Sleep(200 * time.Millisecond) // its children still write into the folder of the profile
	})
	url := make(chan string, 1)
	go func() {
		lines := bufio.NewScanner(stderr)
		for lines.Scan() {
			if u, ok := strings.CutPrefix(lines.Text(), "DevTools listening on "); ok {
				url <- strings.TrimSpace(u)
			}
		}
	}()
	b := &Browser{t: t}
	select {
	case u := <-url:
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		if b.conn, _, err = websocket.Dial(ctx, u, nil); err != nil {
			t.Fatal(err)
		}
		b.conn.SetReadLimit(64 << 20)
	case <-time.After(60 * time.Second):
		t.Fatal("the browser does not start")
	}
	return b
}

// call sends a command and gives its result; events that come in between are not wanted.
func (b *Browser) call(session, method string, params any) map[string]any {
	b.t.Helper()
	b.next++
	msg := map[string]any{"id": b.next, "method": method, "params": params}
	if session != "" {
		msg["sessionId"] = session
	}
	data, err := json.Marshal(msg)
	if err != nil {
		b.t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 60*time.Second)
	defer cancel()
	if err := b.conn.Write(ctx, websocket.MessageText, data); err != nil {
		b.t.Fatal(err)
	}
	for {
		_, data, err := b.conn.Read(ctx)
		if err != nil {
			b.t.Fatal(method, err)
		}
		var answer struct {
			ID     int
			Result map[string]any
			Error  *struct{ Message string }
		}
		if err := json.Unmarshal(data, &answer); err != nil {
			b.t.Fatal(err)
		}
		if answer.ID != b.next {
			continue
		}
		if answer.Error != nil {
			b.t.Fatal(method, answer.Error.Message)
		}
		return answer.Result
	}
}

// A Page is a tab with cookies of its own.
type Page struct {
	b       *Browser
	session string
}

// NewPage opens a tab that shares no cookie with others.
func (b *Browser) NewPage() *Page {
	b.t.Helper()
	c := b.call("", "Target.createBrowserContext", map[string]any{})
	target := b.call("", "Target.createTarget", map[string]any{"url": "about:blank", "browserContextId": c["browserContextId"], "width": 1100, "height": 900})
	s := b.call("", "Target.attachToTarget", map[string]any{"targetId": target["targetId"], "flatten": true})
	return &Page{b, s["sessionId"].(string)}
}

// Eval runs JavaScript in the page and gives its value.
func (p *Page) Eval(code string) any {
	p.b.t.Helper()
	r := p.b.call(p.session, "Runtime.evaluate", map[string]any{"expression": code, "returnByValue": true, "awaitPromise": true})
	if e := r["exceptionDetails"]; e != nil {
		return fmt.Sprint("exception: ", e)
	}
	return r["result"].(map[string]any)["value"]
}

// Open goes to a URL and waits until the page is there.
func (p *Page) Open(url string) {
	p.b.t.Helper()
	p.b.call(p.session, "Page.navigate", map[string]any{"url": url})
	p.Wait(`document.readyState === "complete"`)
}

// Wait waits until a JavaScript expression is true.
func (p *Page) Wait(expression string) {
	p.b.t.Helper()
	end := time.Now().Add(30 * time.Second)
	for p.Eval("Boolean("+expression+")") != true {
		if time.Now().After(end) {
			p.b.t.Fatalf("%s is not true of %v", expression, p.Eval("document.documentElement.outerHTML"))
		}
		time.Sleep(50 * time.Millisecond)
	}
}

// Click clicks the element of a CSS selector.
func (p *Page) Click(selector string) {
	p.b.t.Helper()
	p.Wait("document.querySelector(" + quote(selector) + ")")
	p.Eval("document.querySelector(" + quote(selector) + ").click()")
}

// Text is the text of the element of a CSS selector, "" without one.
func (p *Page) Text(selector string) string {
	p.b.t.Helper()
	return fmt.Sprint(p.Eval("(document.querySelector(" + quote(selector) + ") || {}).textContent || ''"))
}

// Shot writes a screenshot into the folder of Env.
func (p *Page) Shot(name string) {
	p.b.t.Helper()
	r := p.b.call(p.session, "Page.captureScreenshot", map[string]any{"format": "png"})
	data, err := base64.StdEncoding.DecodeString(r["data"].(string))
	if err == nil {
		err = os.WriteFile(os.Getenv(Env)+"/"+name+".png", data, 0o644)
	}
	if err != nil {
		p.b.t.Error(err)
	}
}

func quote(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}
