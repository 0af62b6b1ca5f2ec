package cli

import (
	"errors"
	"fmt"
	"os/exec"

	"tetra/interp"
	"tetra/value"
	"tetra/web"
)

// Database methods that an application calls by itself: those of a backup and of system events (docs/commands/on-backup-startup-database-method).

// ownKind is the context of such methods: the session of stored procedures on a server, else that of the application.
func (a *app) ownKind() interp.ContextKind {
	if a.o.server {
		return interp.StoredProcedure
	}
	return interp.Standalone
}

// database calls a database method; ok is false when there is none. What went wrong in it has been reported.
func (a *app) database(name string, args ...value.Value) (v value.Value, ok bool, err error) {
	m := a.in.Program().DatabaseMethod(name)
	if m == nil {
		return value.Undef, false, nil
	}
	v = value.Undef
	a.process(a.ownKind(), func(p *interp.Process) error {
		v, err = p.Run(m, args...)
		return err
	})
	return v, true, err
}

// noBackup is the status of a backup that On Backup Startup stopped by an error: 4D's number for a method that failed is not published.
const noBackup = -1

// backup raises On Backup Startup, runs the command that makes the backup, and raises On Backup Shutdown with its status. It tells what happened.
// On Backup Startup may refuse with a number, which On Backup Shutdown then gets.
func (a *app) backup(command string) (string, error) {
	v, ok, err := a.database("onBackupStartup")
	status := 0
	switch {
	case err != nil:
		status = noBackup
	case ok && v.IsNum():
		status = int(v.Float())
	}
	outcome := "the backup was allowed; no --backup-hook is given, so nothing was run"
	switch {
	case status != 0:
		outcome = fmt.Sprintf("On Backup Startup refused the backup with %d", status)
	case command != "":
		outcome = "the backup was made"
		out, failed := exec.Command("/bin/sh", "-c", command).CombinedOutput()
		if failed != nil {
			status = noBackup
			var exit *exec.ExitError
			if errors.As(failed, &exit) {
				status = exit.ExitCode()
			}
			outcome = fmt.Sprintf("the backup failed (%v): %s", failed, value.Show(value.Str(string(out)), 200))
		}
	}
	if _, _, err := a.database("onBackupShutdown", value.Int(status)); err != nil {
		return outcome, fmt.Errorf("%s; On Backup Shutdown failed: %w", outcome, err)
	}
	return outcome, nil
}

// systemEvent raises On System Event: 1 the application goes to the background, 2 it comes to the foreground.
func (a *app) systemEvent(number int) error {
	_, _, err := a.database("onSystemEvent", value.Int(number))
	return err
}

// admin starts the administration page; stop ends it.
func (a *app) admin(so serveOptions, server *web.Server) (stop func(), err error) {
	if so.admin == "" {
		return func() {}, nil
	}
	key := a.env.Getenv("TETRA_ADMIN_KEY")
	shown := "the access key of TETRA_ADMIN_KEY"
	if key == "" {
		key = web.NewAccessKey()
		shown = "access key " + key
	}
	page := web.NewAdmin(web.AdminOptions{Interp: a.in, Server: server, Key: key, Event: a.systemEvent,
		Backup: func() (string, error) { return a.backup(so.backup) }})
	url, stop, err := page.Listen(so.admin)
	if err != nil {
		return nil, usagef("--admin: %v", err)
	}
	fmt.Fprintf(a.stderr, "administration on %s (%s)\n", url, shown)
	return stop, nil
}
