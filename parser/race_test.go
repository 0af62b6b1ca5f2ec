//go:build race

package parser

// raceDetector tells that the tests run under the race detector, where sync.Pool drops some of what it is given, on purpose, and parses allocate more.
const raceDetector = true
