package web_test

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"testing"

	"tetra/web"
)

// writeCertificate puts cert.pem and key.pem where a project has them.
func writeCertificate(t *testing.T, dir string) {
	t.Helper()
	fake := httptest.NewUnstartedServer(nil)
	fake.StartTLS()
	defer fake.Close()
	pair := fake.TLS.Certificates[0]
	key, err := x509.MarshalPKCS8PrivateKey(pair.PrivateKey)
	if err != nil {
		t.Fatal(err)
	}
	for name, block := range map[string]*pem.Block{"cert.pem": {Type: "CERTIFICATE", Bytes: pair.Certificate[0]}, "key.pem": {Type: "PRIVATE KEY", Bytes: key}} {
		if err := os.WriteFile(dir+"/"+name, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// TestHTTPS is TLS with the project's certificate, beside HTTP: HTTP/2, the least version, the ciphers (docs/WebServer/webServerConfig).
func TestHTTPS(t *testing.T) {
	s, srv := host(t, method("secure", `WEB SEND TEXT(String(WEB Is secured connection); "text/plain")`))
	port := freePort(t)
	start := func(change func(*web.Settings)) error {
		_ = srv.Stop(context.Background())
		return srv.Start(func(to *web.Settings) error {
			to.HTTPSEnabled, to.HTTPSPort = true, port
			change(to)
			return nil
		}, false)
	}
	if err := start(func(*web.Settings) {}); err == nil {
		t.Fatal("starts without a certificate")
	}
	writeCertificate(t, s.dir)
	if err := start(func(*web.Settings) {}); err != nil {
		t.Fatal(err)
	}
	ask := func(conf *tls.Config, h2 bool) (reply, error) {
		conf.InsecureSkipVerify = true
		c := &http.Client{Transport: &http.Transport{TLSClientConfig: conf, ForceAttemptHTTP2: h2}}
		r, err := c.Get("https://127.0.0.1:" + strconv.Itoa(port) + "/4DACTION/secure")
		if err != nil {
			return reply{}, err
		}
		defer r.Body.Close()
		b := make([]byte, 10)
		n, _ := r.Body.Read(b)
		return reply{r, string(b[:n])}, nil
	}
	r, err := ask(&tls.Config{}, true)
	if err != nil || r.body != "True" || r.ProtoMajor != 2 {
		t.Error(r.body, err)
	}
	if r, err := ask(&tls.Config{MaxVersion: tls.VersionTLS12}, false); err != nil || r.ProtoMajor != 1 {
		t.Error(err)
	}
	if _, err := ask(&tls.Config{MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11}, false); err == nil {
		t.Error("TLS 1.1 is spoken")
	}
	s.url = "http://127.0.0.1:" + strconv.Itoa(srv.Settings().HTTPPort)
	s.N().get("/4DACTION/secure").want(t, 200, "False")
	if err := start(func(to *web.Settings) { to.MinTLSVersion = 4 }); err != nil {
		t.Fatal(err)
	}
	if _, err := ask(&tls.Config{MaxVersion: tls.VersionTLS12}, false); err == nil {
		t.Error("TLS 1.2 is spoken with minTLSVersion 4")
	}
	if err := start(func(to *web.Settings) { to.CipherSuite = "ECDHE-RSA-AES128-GCM-SHA256:nonsense" }); err != nil {
		t.Fatal(err)
	}
	if r, err := ask(&tls.Config{MaxVersion: tls.VersionTLS12}, false); err != nil || r.TLS.CipherSuite != tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 {
		t.Error(err)
	}
	if err := start(func(to *web.Settings) { to.CipherSuite = "nonsense" }); err == nil {
		t.Error("starts without a cipher")
	}
}
