package builtins

import (
	"cmp"
	"slices"

	"tetra/interp"
	"tetra/session"
	"tetra/value"
)

// The kinds of process of the theme Process Type that there are.
const (
	mainProcess      = -1
	webProcess       = -3
	onServerProcess  = 1
	otherUserProcess = 4
	workerProcess    = 5
)

func processKind(p *interp.Process) int {
	switch kind := p.Context().Kind; {
	case kind == interp.Web:
		return webProcess
	case p.IsWorker():
		return workerProcess
	case kind == interp.StoredProcedure:
		return onServerProcess
	case p.Number() == 1:
		return mainProcess
	}
	return otherUserProcess
}

// processInfo is the object that Process info and Process activity give (docs/commands/process-info).
func processInfo(p *interp.Process) *value.ObjectV {
	o := value.NewObject()
	o.Set("ID", value.Int(p.Number()))
	o.Set("name", value.Str(p.Name()))
	o.Set("number", value.Int(p.Number()))
	o.Set("type", value.Int(processKind(p)))
	o.Set("preemptive", value.True)
	o.Set("state", value.Int(0))
	o.Set("visible", value.False)
	o.Set("creationDateTime", value.Str(p.Started().UTC().Format("2006-01-02T15:04:05.000Z")))
	if s := p.SeenSession(); s != nil {
		o.Set("sessionID", value.Str(s.ID()))
	}
	return o
}

// processActivity is docs/commands/process-activity.
func processActivity(c *interp.Call) (value.Value, error) {
	in := c.Proc.Interp()
	server := in.Options().Type == applicationServer
	var only *session.Session
	options := 0
	if server {
		switch {
		case c.Arg(0).IsText():
			if only = in.Sessions().Find(c.Text(0)); only == nil {
				return value.NullV, nil
			}
			options = c.Int(1)
		case c.Has(0):
			options = c.Int(0)
		}
	}
	o := value.NewObject()
	if options != 2 { // Sessions only
		list := []value.Value{}
		for _, p := range in.Processes() {
			if only != nil && p.SeenSession() != only {
				continue
			}
			info := processInfo(p)
			if s := p.SeenSession(); server && options == 0 && s != nil {
				info.Set("session", value.Obj(s.Info()))
			}
			list = append(list, value.Obj(info))
		}
		o.Set("processes", value.Coll(value.NewColl(list)))
	}
	if server && options != 1 { // Processes only
		all := []*session.Session{only}
		if only == nil {
			all = in.Sessions().All()
			slices.SortFunc(all, func(a, b *session.Session) int { return cmp.Compare(a.ID(), b.ID()) })
		}
		list := []value.Value{}
		for _, s := range all {
			list = append(list, value.Obj(s.Info()))
		}
		o.Set("sessions", value.Coll(value.NewColl(list)))
	}
	return object(o)
}

// applicationServer is Application type on a server.
const applicationServer = 5
