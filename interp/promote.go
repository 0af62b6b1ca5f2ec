package interp

import "strings"

// Promote adds a privilege to this process for the duration of the function that asked for it, and gives an id from 1; 0 when
// the process holds it by promotion already (4D.Session.promote). The caller has checked that the privilege is declared.
func (p *Process) Promote(privilege string) int { return p.promote(privilege, false) }

// promote is Promote; a static promotion is that of roles.json, which demote cannot take back and which has no id.
func (p *Process) promote(privilege string, static bool) int {
	for _, q := range p.promoted {
		if strings.EqualFold(q.privilege, privilege) {
			return 0
		}
	}
	q := promotion{depth: p.depth, privilege: privilege}
	if !static {
		p.promotions++
		q.id = p.promotions
	}
	p.promoted = append(p.promoted, q)
	return q.id
}

// Demote undoes the Promote that gave id; any other id does nothing.
func (p *Process) Demote(id int) {
	for i, q := range p.promoted {
		if q.id == id && id != 0 {
			p.promoted = append(p.promoted[:i:i], p.promoted[i+1:]...)
			return
		}
	}
}

// Promoted is the privileges this process holds by promotion. Those of functions that have returned are gone.
func (p *Process) Promoted() []string {
	var names []string
	for _, q := range p.promoted {
		names = append(names, q.privilege)
	}
	return names
}

// dropPromotions forgets what was promoted by a function that returns to a depth.
func (p *Process) dropPromotions(depth int) {
	n := len(p.promoted)
	for n > 0 && p.promoted[n-1].depth > depth {
		n--
	}
	p.promoted = p.promoted[:n]
}
