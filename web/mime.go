package web

import (
	"path"
	"strings"

	"tetra/value"
)

// mimeTypes is a table of our own: the system's differs from machine to machine.
var mimeTypes = value.Lazy[map[string]string]{Make: func() map[string]string {
	return map[string]string{
		".htm": "text/html", ".html": "text/html", ".shtm": "text/html", ".shtml": "text/html", ".txt": "text/plain", ".css": "text/css",
		".csv": "text/csv", ".js": "text/javascript", ".mjs": "text/javascript", ".xml": "text/xml", ".xsl": "text/xml", ".md": "text/markdown",
		".json": "application/json", ".map": "application/json", ".webmanifest": "application/manifest+json", ".pdf": "application/pdf",
		".zip": "application/zip", ".gz": "application/gzip", ".wasm": "application/wasm", ".rtf": "application/rtf",
		".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif", ".svg": "image/svg+xml", ".webp": "image/webp",
		".avif": "image/avif", ".ico": "image/x-icon", ".bmp": "image/bmp", ".tif": "image/tiff", ".tiff": "image/tiff",
		".mp3": "audio/mpeg", ".wav": "audio/wav", ".ogg": "audio/ogg", ".mp4": "video/mp4", ".webm": "video/webm", ".mov": "video/quicktime",
		".woff": "font/woff", ".woff2": "font/woff2", ".ttf": "font/ttf", ".otf": "font/otf",
		".doc": "application/msword", ".xls": "application/vnd.ms-excel", ".ppt": "application/vnd.ms-powerpoint",
		".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
		".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
		".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
	}
}}

const unknownType = "application/octet-stream"

// typeByName is the MIME type of a file name, or of an extension alone.
func typeByName(name string) string {
	if t, ok := mimeTypes.Get()[strings.ToLower(path.Ext(name))]; ok {
		return t
	}
	return unknownType
}

// isTextType tells which types carry a charset.
func isTextType(t string) bool {
	base, _, _ := strings.Cut(strings.ToLower(t), ";")
	base = strings.TrimSpace(base)
	return strings.HasPrefix(base, "text/") || base == "application/json" || base == "application/javascript" || strings.HasSuffix(base, "+json")
}

// withCharset says that text is UTF-8, unless the type says something itself.
func withCharset(t string) string {
	if strings.HasPrefix(strings.ToLower(t), "text/") && !strings.Contains(strings.ToLower(t), "charset") {
		return t + "; charset=UTF-8"
	}
	return t
}
