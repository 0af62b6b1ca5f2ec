package builtins

import (
	"tetra/interp"
	"tetra/value"
)

// formEventTheme is the theme Form Events for an application without forms: no event is ever happening (commands/form-event).
func formEventTheme() []*interp.Command {
	never := func(name string, number int, what string) *interp.Command {
		return answers(name, number, `: Boolean`, "Tells whether "+what+": never, there are no forms.", value.False)
	}
	return []*interp.Command{
		never("Before", 29, "the event is On Load"),
		never("After", 31, "the event is On Validate"),
		never("In header", 112, "a header is printed or shown"),
		never("In break", 113, "a break is printed"),
		never("In footer", 191, "a footer is printed"),
		never("Outside call", 328, "the event is On Outside Call"),
		withoutIt("POST OUTSIDE CALL", 329, `( process : Integer )`, "Calls the form of a process: does nothing for one that shows none."),
		never("Activated", 346, "the window has come to the front"),
		never("Deactivated", 347, "the window has gone from the front"),
		answers("Form event code", 388, `: Integer`, "Returns the number of the form event: 0, there is none.", value.Int(0)),
		withoutIt("SET TIMER", 645, `( tickCount : Integer )`, "Sets how often a form gets the event On Timer: has no effect without a form."),
		never("Right click", 712, "the right button was clicked"),
		never("Contextual click", 713, "a contextual click was made"),
		withoutWindows("CALL SUBFORM CONTAINER", 1086, `( event : Integer )`, "sends an event from a subform to the object that contains it"),
		answers("Clickcount", 1332, `: Integer`, "Returns how often the mouse was clicked in succession: 0, there is no event of the mouse.", value.Int(0)),
		never("Is waiting mouse up", 1422, "the object waits for the button to be released"),
		{
			Name: "FORM Event", Number: 1606, Syntax: `: Object`,
			Summary:  "Returns an object that describes the form event: Null, there is none.",
			Examples: `FORM Event=Null // True`,
			Run:      func(*interp.Call) (value.Value, error) { return value.TObject.Default(), nil },
		},
	}
}

// triggerTheme is the theme Triggers: no trigger is ever running.
func triggerTheme() []*interp.Command {
	return []*interp.Command{
		answers("Trigger event", 369, `: Integer`, "Returns the event for which a trigger runs: 0, as outside every trigger.", value.Int(0)),
		answers("Trigger level", 398, `: Integer`, "Returns how deep triggers are nested: 0, as outside every trigger.", value.Int(0)),
		{
			Name: "TRIGGER PROPERTIES", Number: 399,
			Syntax:  `( triggerLevel : Integer ; ← dbEvent : Integer ; ← tableNum : Integer ; ← recordNum : Integer )`,
			Summary: "Tells about the trigger of a level: zeros, as of a level that does not exist.",
			Examples: `
				TRIGGER PROPERTIES(1; $event; $table; $record)
				$event // 0`,
			Run: func(c *interp.Call) (value.Value, error) { return zeros(c, 1, 4) },
		},
	}
}
