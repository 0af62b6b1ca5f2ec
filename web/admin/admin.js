"use strict";
// The page of the administration: it shows what the server sends once a second, and asks for what its buttons say.
const $ = (id) => document.getElementById(id);
const svg = (name, attributes) => {
	const e = document.createElementNS("http://www.w3.org/2000/svg", name);
	for (const [k, v] of Object.entries(attributes)) e.setAttribute(k, v);
	return e;
};
const cell = (text, kind) => {
	const e = document.createElement("td");
	e.textContent = text;
	if (kind) e.className = kind;
	return e;
};
const number = (x) => x >= 100 ? x.toFixed(0) : x >= 1 ? x.toFixed(1) : x.toFixed(2);
const span = (seconds) => seconds < 60 ? seconds + " s" : seconds < 3600 ? Math.floor(seconds / 60) + " min" : Math.floor(seconds / 3600) + " h " + Math.floor(seconds % 3600 / 60) + " min";

async function ask(path, fields) {
	const answer = await fetch(path, { method: "POST", body: new URLSearchParams(fields) });
	const text = await answer.text();
	if (!answer.ok || text) $("outcome").textContent = text;
	return answer.ok;
}

// action is a button in a row. What cannot be undone is asked for twice within three seconds; the row may be made anew in between.
const asked = {};
function action(label, path, fields) {
	const td = document.createElement("td"), b = document.createElement("button"), key = path + JSON.stringify(fields);
	const sure = () => asked[key] > Date.now();
	b.textContent = sure() ? "Really?" : label;
	b.className = "danger";
	b.dataset.key = key;
	b.addEventListener("click", () => {
		if (sure()) {
			delete asked[key];
			ask(path, fields);
			return;
		}
		asked[key] = Date.now() + 3000;
		b.textContent = "Really?";
	});
	td.append(b);
	return td;
}

// rows makes the rows of a table again only when they differ, so that a button does not go while it is clicked.
const shown = {};
function rows(id, list, make) {
	const now = JSON.stringify(list);
	if (shown[id] === now) return;
	shown[id] = now;
	const kept = document.activeElement && document.activeElement.dataset.key;
	$(id).replaceChildren(...list.map((x) => {
		const tr = document.createElement("tr");
		tr.append(...make(x));
		return tr;
	}));
	if (!list.length) {
		const tr = document.createElement("tr");
		tr.append(cell("none at the moment", "none"));
		$(id).append(tr);
	}
	if (kept) for (const b of $(id).querySelectorAll("button")) if (b.dataset.key === kept) b.focus();
}

function bars(chart, points) {
	const top = Math.max(5, ...points.map((p) => p.n)), w = 600 / points.length;
	chart.replaceChildren();
	points.forEach((p, i) => {
		const h = 110 * p.n / top, f = 110 * p.failed / top;
		chart.append(svg("rect", { x: i * w, y: 120 - h, width: w - 1, height: h }));
		if (f) chart.append(svg("rect", { x: i * w, y: 120 - f, width: w - 1, height: f, class: "failed" }));
	});
	const most = Math.max(...points.map((p) => p.n));
	$("ratescale").textContent = "at most " + most + (most < top ? ", full height " + top : "");
	$("ratechart").setAttribute("aria-label", "Requests a second, at most " + most);
}

function lines(chart, points) {
	const top = Math.max(1, ...points.map((p) => p.p95)), w = 600 / (points.length - 1);
	const line = (key, kind) => svg("polyline", { class: kind, points: points.map((p, i) => (i * w).toFixed(1) + "," + (118 - 110 * p[key] / top).toFixed(1)).join(" ") });
	chart.replaceChildren(line("p95", "slow"), line("p50", "median"));
	$("latencyscale").textContent = "full height " + number(top) + " ms";
}

// expiry tells how long a session has, to the minute: by the server's clock.
function expiry(x, now) {
	if (!x.expires) return cell("never");
	const td = cell(span(Math.max(0, Math.ceil((Date.parse(x.expires) - Date.parse(now)) / 60000)) * 60));
	td.title = x.expires;
	return td;
}

function show(s) {
	document.title = s.name + " – tetra administration";
	$("name").textContent = s.name;
	$("status").textContent = s.running ? "the web server has been running for " + span(s.uptime) : "the web server is stopped";
	$("rate").textContent = number(s.points.slice(-10).reduce((n, p) => n + p.n, 0) / 10);
	$("median").textContent = s.minute.n ? number(s.minute.p50) : "–";
	$("slow").textContent = s.minute.n ? number(s.minute.p95) : "–";
	$("failed").textContent = s.minute.failed;
	$("failed").className = s.minute.failed ? "bad" : "";
	$("total").textContent = s.total;
	$("requests").textContent = s.requests;
	const hidden = s.total - (s.sessions || []).length;
	$("sessionscale").textContent = hidden > 0 ? hidden + " more that are older" : "";
	bars($("ratechart"), s.points);
	lines($("latencychart"), s.points);
	rows("sessions", s.sessions || [], (x) => [cell(x.id, "id"), cell(x.kind), cell(x.user || (x.kind === "web" && !(x.privileges || []).length ? "guest" : "")), cell((x.privileges || []).join(", ")), cell(x.address), cell(span(x.idle)), expiry(x, s.now),
		x.kind === "web" ? action("Close", "/session/close", { key: x.key }) : cell("")]);
	rows("processes", s.processes || [], (x) => [cell(x.number), cell(x.name), cell(x.context), cell(x.session, "id"), cell(span(x.age)), action("Abort", "/process/abort", { number: x.number })]);
	const errors = (s.errors || []).map((e) => {
		const li = document.createElement("li"), t = document.createElement("time");
		t.textContent = e.at.slice(11, 19) + " " + e.process + " ";
		li.append(t, e.text);
		return li;
	});
	if (!errors.length) {
		const li = document.createElement("li");
		li.className = "none";
		li.textContent = "none";
		errors.push(li);
	}
	$("errors").replaceChildren(...errors);
	$("actions").hidden = !s.backup && !s.event;
	$("backup").hidden = !s.backup;
	for (const b of document.querySelectorAll(".event")) b.hidden = !s.event;
}

$("backup").addEventListener("click", () => ask("/backup", {}));
for (const b of document.querySelectorAll(".event")) b.addEventListener("click", () => ask("/event", { number: b.dataset.number }));

const events = new EventSource("/events");
events.onmessage = (e) => show(JSON.parse(e.data));
events.onerror = () => { $("status").textContent = "the server does not answer"; };
