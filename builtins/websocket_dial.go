//go:build !js

package builtins

import (
	"context"
	"net/http"

	"github.com/coder/websocket"

	"tetra/interp"
)

// dialWebSocket connects to a WebSocket server with the headers given.
func dialWebSocket(ctx context.Context, in *interp.Interp, url string, header http.Header) (*websocket.Conn, *http.Response, error) {
	return websocket.Dial(ctx, url, &websocket.DialOptions{HTTPHeader: header, HTTPClient: &http.Client{Transport: globalPool(in).transport}})
}
