package web

import (
	"io"
	"io/fs"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// maxPage is the longest file that is read into memory to be sent by code or as an error page.
const maxPage = 64 << 20

// maxRanges is how many pieces of a file one request may ask for; one that wants more gets the whole.
const maxRanges = 16

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

// inFolder makes the whole path of a file in the web folder, as Get 4D folder(HTML Root folder) begins it, relative to the folder. Others stay.
func (h *Handler) inFolder(name string) string {
	if root := strings.TrimSuffix(filepath.ToSlash(h.conf.Root), "/") + "/"; h.conf.Root != "" && filepath.IsAbs(h.conf.Root) {
		return strings.TrimPrefix(name, root)
	}
	return name
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

// static sends a file of the web folder: as it is, without running any 4D code, unless it has tags; false when there is no such file. It opens no session, but
// keeps one alive (W11).
func (h *Handler) static(w http.ResponseWriter, r *http.Request, name string) bool {
	f, info := h.open(name)
	if f == nil {
		return false
	}
	defer f.Close()
	h.hit(name)
	if semiDynamic(name) && h.taggedPage(w, r, name) { // forms may be sent to such a page
		return true
	}
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
	t := typeByName(name)
	head := make([]byte, sniffed)
	n, _ := f.ReadAt(head, 0) // what cannot be read is not sniffed
	w.Header().Set("Content-Type", h.fileType(t, head[:n]))
	if t == unknownType {
		w.Header().Set("X-Content-Type-Options", "nosniff")
	}
	if strings.Count(r.Header.Get("Range"), ",") >= maxRanges {
		r.Header.Del("Range") // each costs more bytes than it asks for
	}
	http.ServeContent(h.patient(w, r), r, path.Base(name), info.ModTime(), f)
	return true
}
