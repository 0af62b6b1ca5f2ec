// docs: Concepts/time
// A time can be treated as a number: that of its seconds.

ALERT(String(?00:01:00?=60)+" "+String(60=?00:01:00?)+" "+String(?00:01:00?>59)+" "+String(59<?00:01:00?))
