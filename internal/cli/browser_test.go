package cli

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"tetra/internal/browser"
)

// TestBrowserWalk is a user of examples/invoices with a real browser: log in, a page that needs a privilege, a link that another browser redeems,
// log out, expiry; and the administration page that shows it.
func TestBrowserWalk(t *testing.T) {
	b := browser.Start(t)
	offset := filepath.Join(t.TempDir(), "offset")
	if err := os.WriteFile(offset, []byte("0"), 0o644); err != nil {
		t.Fatal(err)
	}
	s := startServer(t, map[string]string{"TETRA_CLOCK_OFFSET": offset, "TETRA_ADMIN_KEY": "the key"}, "--admin", "127.0.0.1:0", filepath.Join("..", "..", "examples", "invoices"))
	_, rest, _ := strings.Cut(s.errors(), "administration on ")
	adminURL, _, _ := strings.Cut(rest, " ")

	guest := func(p *browser.Page) {
		t.Helper()
		if got := p.Text("#state"); got != "You are a guest." {
			t.Error(got, p.Eval("document.body.outerHTML"))
		}
	}
	login := func(p *browser.Page, password string) {
		t.Helper()
		p.Wait(`document.querySelector("#login")`)
		p.Eval(`document.querySelector("[name=password]").value = "` + password + `"`)
		p.Click("#enter")
	}
	ann := b.NewPage()
	ann.Open(s.url + "/")
	guest(ann)
	ann.Shot("1-guest")
	login(ann, "wrong")
	ann.Wait(`location.search === "?failed"`)
	guest(ann)
	login(ann, "secret")
	ann.Wait(`document.querySelector("#invoices")`)
	if got := ann.Text("#state") + ann.Text("#invoices tbody"); got != "Logged in as Ann.1001Miller & Sons120.501002Atelier <Nord>89.00" {
		t.Error(got)
	}
	if got := ann.Eval("document.cookie"); got != "" {
		t.Error("the session cookie is seen by scripts:", got)
	}
	ann.Shot("2-privileged")

	// The link works once, in a browser without the cookie.
	ann.Click("#invite")
	ann.Wait(`document.querySelector("#link")`)
	link := ann.Eval(`document.querySelector("#link").href`).(string)
	ann.Shot("3-link")
	other := b.NewPage()
	other.Open(link)
	if got := other.Text("#state"); got != "Logged in as Ann." {
		t.Error("passcode:", got)
	}
	other.Open(s.url + "/")
	if got := other.Text("#state"); got != "Logged in as Ann." {
		t.Error("the cookie after the passcode:", got)
	}
	other.Shot("4-passcode")
	third := b.NewPage()
	third.Open(link)
	guest(third)

	admin := b.NewPage()
	admin.Open(adminURL)
	admin.Shot("5-admin-key")
	admin.Eval(`document.querySelector("#key").value = "wrong"`)
	admin.Click("button")
	admin.Wait(`document.querySelector(".wrong") && !document.querySelector(".wrong").hidden`)
	admin.Shot("5-wrong-key")
	admin.Eval(`document.querySelector("#key").value = "the key"`)
	admin.Click("button")
	admin.Wait(`document.querySelectorAll("#sessions tr").length >= 2 && document.querySelector("#status").textContent.startsWith("the web server has")`)
	for range 40 {
		_, _ = newClient(t).Get(s.url + "/style.css")
		_, _ = newClient(t).Get(s.url + "/account/nobody/")
	}
	time.Sleep(2500 * time.Millisecond)
	admin.Shot("6-admin")
	if got := admin.Text("#sessions"); !strings.Contains(got, "Ann") || !strings.Contains(got, "ReadInvoices, CreateInvoices") {
		t.Error(got)
	}

	// Logging out in one browser logs the session out: the other has the same.
	ann.Open(s.url + "/")
	ann.Click("#logout")
	ann.Wait(`document.querySelector("#login")`)
	guest(ann)
	other.Open(s.url + "/")
	guest(other)
	ann.Shot("7-logged-out")

	// Closing a session on the administration page ends it.
	login(ann, "secret")
	ann.Wait(`document.querySelector("#invoices")`)
	admin.Wait(`[...document.querySelectorAll("#sessions tr")].some(tr => tr.textContent.includes("ReadInvoices"))`)
	closing := `[...document.querySelectorAll("#sessions tr")].find(tr => tr.textContent.includes("ReadInvoices")).querySelector("button")`
	admin.Eval(closing + ".click()")
	admin.Wait(closing + `.textContent === "Really?"`)
	admin.Eval(closing + ".click()")
	admin.Wait(`![...document.querySelectorAll("#sessions tr")].some(tr => tr.textContent.includes("ReadInvoices"))`)
	ann.Open(s.url + "/")
	guest(ann)

	// Expiry: the clock moves, the session is gone.
	login(ann, "secret")
	ann.Wait(`document.querySelector("#invoices")`)
	if err := os.WriteFile(offset, []byte("7200"), 0o644); err != nil {
		t.Fatal(err)
	}
	hangUp(t)
	time.Sleep(100 * time.Millisecond)
	ann.Open(s.url + "/")
	guest(ann)
	ann.Shot("8-expired")
	if status := s.stop(syscall.SIGTERM); status != 0 {
		t.Error(status, s.errors())
	}
}
