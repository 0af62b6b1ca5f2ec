package web_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
)

// nowhere throws a response away.
type nowhere struct{ head http.Header }

func (w nowhere) Header() http.Header         { return w.head }
func (w nowhere) Write(b []byte) (int, error) { return len(b), nil }
func (w nowhere) WriteHeader(int)             {}

// bareHandler is the yardstick: net/http looking up a cookie in a map and writing the same text.
func bareHandler(id string) http.Handler {
	var mu sync.RWMutex
	known := map[string]bool{id: true}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := r.Cookie("4DSID_Demo")
		mu.RLock()
		ok := err == nil && known[c.Value]
		mu.RUnlock()
		if ok {
			w.Header().Set("Content-Type", "text/html; charset=UTF-8")
			_, _ = io.WriteString(w, "4DACTION --> Session is not CreateInvoices")
		}
	})
}

func benchmarkHandler(b *testing.B, h http.Handler, id string) {
	b.ReportAllocs()
	for b.Loop() {
		r := httptest.NewRequest("GET", "/4DACTION/action_Session", nil)
		r.Header.Set("Cookie", "4DSID_Demo="+id)
		h.ServeHTTP(nowhere{http.Header{}}, r)
	}
}

func benchmarkHTTP(b *testing.B, h http.Handler, id string) {
	srv := httptest.NewServer(h)
	defer srv.Close()
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64}}
	b.SetParallelism(32)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			r, _ := http.NewRequest("GET", srv.URL+"/4DACTION/action_Session", nil)
			r.Header.Set("Cookie", "4DSID_Demo="+id)
			resp, err := client.Do(r)
			if err != nil {
				b.Error(err)
				return
			}
			_, _ = io.Copy(io.Discard, resp.Body)
			resp.Body.Close()
		}
	})
}

func BenchmarkAction(b *testing.B) {
	s := newSite(b, nil)
	guest, err := s.in.Sessions().NewWeb(clientOf("127.0.0.1"))
	if err != nil {
		b.Fatal(err)
	}
	id := guest.ID()
	b.Run("handler", func(b *testing.B) { benchmarkHandler(b, s.handler, id) })
	b.Run("bare handler", func(b *testing.B) { benchmarkHandler(b, bareHandler(id), id) })
	b.Run("http", func(b *testing.B) { benchmarkHTTP(b, s.handler, id) })
	b.Run("bare http", func(b *testing.B) { benchmarkHTTP(b, bareHandler(id), id) })
}
