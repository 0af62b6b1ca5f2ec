package web

import (
	"bytes"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path"
	"strings"
)

// maxPage is the longest file that is read into memory to be sent by code or as an error page.
const maxPage = 64 << 20

// folder opens the web folder when it is first needed; nil while it is not there. os.Root lets no path, and no symbolic link, lead out.
func (h *Handler) folder() *os.Root {
	if h.conf.Root == "" {
		return nil
	}
	h.rootMu.Lock()
	defer h.rootMu.Unlock()
	if h.root == nil {
		h.root, _ = os.OpenRoot(h.conf.Root)
	}
	return h.root
}

// open finds a file of the web folder by a decoded path beginning with a slash; nil without. Folders are not files.
func (h *Handler) open(name string) (*os.File, fs.FileInfo) {
	root := h.folder()
	if root == nil || strings.HasSuffix(name, "/") || strings.ContainsAny(name, "\\:\x00") {
		return nil, nil
	}
	f, err := root.Open(strings.TrimPrefix(path.Clean(name), "/"))
	if err != nil {
		return nil, nil
	}
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		f.Close()
		return nil, nil
	}
	return f, info
}

func (h *Handler) isFile(name string) bool {
	f, _ := h.open(name)
	if f == nil {
		return false
	}
	f.Close()
	return true
}

// readFile reads a whole file of the web folder.
func (h *Handler) readFile(name string) ([]byte, bool) {
	f, info := h.open(name)
	if f == nil {
		return nil, false
	}
	defer f.Close()
	if info.Size() > maxPage {
		return nil, false
	}
	data, err := io.ReadAll(io.LimitReader(f, maxPage))
	return data, err == nil
}

// static sends a file of the web folder as it is, without running any 4D code; false when there is no such file. It opens no session, but
// keeps one alive (W11).
func (h *Handler) static(w http.ResponseWriter, r *http.Request, name string) bool {
	f, info := h.open(name)
	if f == nil {
		return false
	}
	defer f.Close()
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		h.fail(w, r, http.StatusMethodNotAllowed)
		return true
	}
	if h.scalable() {
		if token, ok := queryValue(r.URL.RawQuery, "$4DSID"); ok {
			if s := h.redeem(token); s != nil {
				s.Touch()
				h.setCookie(w, s, r.TLS != nil)
			}
		} else if s := h.cookieSession(r); s != nil {
			s.Touch()
		}
	}
	h.hit(name)
	t := typeByName(name)
	w.Header().Set("Content-Type", withCharset(t))
	if t == unknownType {
		w.Header().Set("X-Content-Type-Options", "nosniff")
	}
	if semiDynamic(name) {
		// Such a page is a program: it is not sent as it is.
		data, ok := h.readFile(name)
		if !ok || hasTags(data) {
			h.report(nil, unsupportedTags(name))
			h.fail(w, r, http.StatusInternalServerError)
			return true
		}
	}
	http.ServeContent(newPatient(w), r, path.Base(name), info.ModTime(), f)
	return true
}

// semiDynamic tells which pages are parsed for tags when they are asked for (docs/WebServer/templates).
func semiDynamic(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".shtm", ".shtml", ".xml", ".xsl":
		return true
	}
	return false
}

// hasTags tells whether a page holds transformation tags.
func hasTags(page []byte) bool {
	for rest := page; ; {
		i := bytes.Index(rest, []byte("<!--"))
		if i < 0 {
			return false
		}
		rest = bytes.TrimLeft(rest[i+4:], " \t\r\n")
		if len(rest) > 2 && rest[0] == '#' && strings.EqualFold(string(rest[1:3]), "4d") {
			return true
		}
	}
}

// unsupportedTags is the error for a page with transformation tags.
type unsupportedTags string

func (page unsupportedTags) Error() string {
	return string(page) + ": 4D tags in pages are not supported yet"
}
