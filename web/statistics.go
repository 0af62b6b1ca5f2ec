package web

import (
	"fmt"
	"html"
	"io"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// statistics answers /4DSTATS, /4DHTMLSTATS and /4DCACHECLEAR (docs/WebServer/webServerAdmin). Without a password system 4D tells everybody; here
// only this machine is told.
func (h *Handler) statistics(w http.ResponseWriter, r *http.Request, special string) {
	if ip := net.ParseIP(hostOf(r.RemoteAddr)); ip == nil || !ip.IsLoopback() {
		h.fail(w, r, http.StatusForbidden)
		return
	}
	if special == "4dcacheclear" {
		h.hitMu.Lock()
		clear(h.hits)
		h.hitMu.Unlock()
	}
	filtered := int64(0)
	var list []pageHit
	for _, p := range h.pageHits() {
		if special == "4dhtmlstats" && !strings.HasPrefix(typeByName(p.page), "text/html") {
			filtered++
			continue
		}
		list = append(list, p)
	}
	var b strings.Builder
	b.WriteString("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Web server statistics</title></head><body>\n<table>")
	row := func(name, val string) { fmt.Fprintf(&b, "<tr><td>%s</td><td>%s</td></tr>", name, val) }
	row("Cache Current Size", "0") // files are sent from disk: the system's cache is the cache
	row("Cache Max Size", "0")
	row("Cached Object Max Size", "0")
	row("Cache Use", "0 %")
	row("Cached Objects", "0")
	if special == "4dhtmlstats" {
		row("Filtered Objects", strconv.FormatInt(filtered, 10))
	}
	b.WriteString("</table>\n<table><tr><th>Page</th><th>Hits</th></tr>")
	for _, p := range list {
		row(html.EscapeString(p.page), strconv.FormatInt(p.hits, 10))
	}
	b.WriteString("</table></body></html>\n")
	w.Header().Set("Content-Type", "text/html; charset=UTF-8")
	_, _ = io.WriteString(w, b.String())
}

// A pageHit is how often a static page was asked for.
type pageHit struct {
	page string
	hits int64
}

// maxPages is how many pages are counted: names come from clients, if only those of files that exist.
const maxPages = 1000

// hits is the static pages in order of their number of requests, the most wanted first.
func (s *Server) hits() []pageHit {
	s.mu.Lock()
	h := s.handler
	s.mu.Unlock()
	if h == nil {
		return nil
	}
	return h.pageHits()
}

func (h *Handler) pageHits() (list []pageHit) {
	h.hitMu.Lock()
	for page, n := range h.hits {
		list = append(list, pageHit{page, n})
	}
	h.hitMu.Unlock()
	slices.SortFunc(list, func(a, b pageHit) int {
		if a.hits != b.hits {
			return int(b.hits - a.hits)
		}
		if a.page < b.page {
			return -1
		}
		return 1
	})
	return list
}

// hit counts a request of a static page.
func (h *Handler) hit(page string) {
	h.hitMu.Lock()
	defer h.hitMu.Unlock()
	if _, ok := h.hits[page]; ok || len(h.hits) < maxPages {
		h.hits[page]++
	}
}
