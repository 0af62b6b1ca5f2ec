package builtins

import (
	"context"
	"errors"
	"net/http"

	"github.com/coder/websocket"

	"tetra/interp"
)

// dialWebSocket connects by the browser, which sets the headers itself.
func dialWebSocket(ctx context.Context, _ *interp.Interp, url string, header http.Header) (*websocket.Conn, *http.Response, error) {
	if len(header) > 0 {
		return nil, nil, errors.New("in a browser a WebSocket sends no headers of its own")
	}
	return websocket.Dial(ctx, url, nil)
}
