package web

import (
	"compress/gzip"
	"net/http"
	"strconv"
	"strings"
	"sync"
)

// A finisher is the ResponseWriter of a request for which HTTP rules hold or whose answer may be compressed: it works on the header just
// before it is sent. finish must be called at the end.
type finisher struct {
	http.ResponseWriter
	h      *Handler
	ruling *ruling // nil: none
	gzip   bool    // the client takes it
	head   bool    // a HEAD request
	wrote  bool
	out    *gzip.Writer // nil: not compressed
}

// finisher wraps a ResponseWriter when the request needs it.
func (h *Handler) finisher(w http.ResponseWriter, r *http.Request, g *ruling) (http.ResponseWriter, func()) {
	zip := h.conf.CompressionThreshold >= 0 && acceptsGzip(r.Header.Get("Accept-Encoding"))
	if g == nil && !zip {
		return w, func() {}
	}
	f := &finisher{ResponseWriter: w, h: h, ruling: g, gzip: zip, head: r.Method == http.MethodHead}
	return f, f.finish
}

// acceptsGzip reads an Accept-Encoding field.
func acceptsGzip(field string) bool {
	for item := range strings.SplitSeq(field, ",") {
		name, param, _ := strings.Cut(item, ";")
		name = strings.ToLower(strings.TrimSpace(name))
		if name != "gzip" && name != "*" {
			continue
		}
		param = strings.ReplaceAll(param, " ", "")
		return param != "q=0" && !strings.HasPrefix(param, "q=0.000")
	}
	return false
}

// WriteHeader implements http.ResponseWriter.
func (f *finisher) WriteHeader(status int) {
	if f.wrote {
		return
	}
	f.wrote = true
	head := f.Header()
	if f.ruling != nil {
		if f.ruling.status != 0 {
			status = f.ruling.status
		}
		f.ruling.apply(head)
	}
	if f.compresses(status, head) {
		head.Del("Content-Length")
		head.Set("Content-Encoding", "gzip")
		head.Add("Vary", "Accept-Encoding")
		if tag := head.Get("Etag"); tag != "" && !strings.HasPrefix(tag, "W/") {
			head.Set("Etag", "W/"+tag)
		}
		if !f.head {
			f.out = f.h.zippers.Get().(*gzip.Writer)
			f.out.Reset(f.ResponseWriter)
		}
	}
	f.ResponseWriter.WriteHeader(status)
}

// compresses tells whether a response is worth it: text that is long enough, whole, and not compressed yet.
func (f *finisher) compresses(status int, head http.Header) bool {
	if !f.gzip || noBody(status) || status == http.StatusPartialContent || head.Get("Content-Encoding") != "" || head.Get("Content-Range") != "" {
		return false
	}
	if n, err := strconv.Atoi(head.Get("Content-Length")); err == nil && n <= f.h.conf.CompressionThreshold {
		return false
	}
	return compressible(head.Get("Content-Type"))
}

// compressible tells which types shrink.
func compressible(t string) bool {
	base, _, _ := strings.Cut(strings.ToLower(t), ";")
	switch base = strings.TrimSpace(base); base {
	case "image/svg+xml", "application/wasm", "application/xml", "application/rtf", "application/javascript", "image/bmp", "font/ttf", "font/otf":
		return true
	}
	return isTextType(base)
}

// newZippers makes a pool of writers of a level of HTTPCompressionLevel: 1 to 9, or -1 between speed and size. The lowest is 4D's default.
func newZippers(level int) *sync.Pool {
	if level != gzip.DefaultCompression {
		level = min(max(level, gzip.BestSpeed), gzip.BestCompression)
	}
	return &sync.Pool{New: func() any {
		z, _ := gzip.NewWriterLevel(nil, level) // the level exists
		return z
	}}
}

// Write implements io.Writer.
func (f *finisher) Write(b []byte) (int, error) {
	if !f.wrote {
		f.WriteHeader(http.StatusOK)
	}
	if f.out != nil {
		return f.out.Write(b)
	}
	return f.ResponseWriter.Write(b)
}

// FlushError lets http.ResponseController flush what is compressed.
func (f *finisher) FlushError() error {
	if !f.wrote {
		f.WriteHeader(http.StatusOK)
	}
	if f.out != nil {
		if err := f.out.Flush(); err != nil {
			return err
		}
	}
	return http.NewResponseController(f.ResponseWriter).Flush()
}

func (f *finisher) finish() {
	if f.out != nil {
		_ = f.out.Close() // a client that has gone away wants no error
		f.out.Reset(nil)
		f.h.zippers.Put(f.out)
		f.out = nil
	}
}

// Unwrap lets http.ResponseController find the writer within.
func (f *finisher) Unwrap() http.ResponseWriter { return f.ResponseWriter }
