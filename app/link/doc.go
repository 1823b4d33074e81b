// Package link writes the whole state of the simulator, scenario and view, as
// one short query string, and reads it back. The page, the share dialog, embeds
// and saved comparisons all use this one form:
//
//	v=1&a=steel&l=100,100,100,40,0&p=org:.8,intent:.3&o=c.CPEC:2020,c.NELB:x&y=2030
//
// Everything at its default is left out, so that the default page has an empty
// query. The keys, in the order in which Query writes them:
//
//	v         version of this form and of the model; first in every query that is
//	          not empty
//	name      the visitor's name for the scenario
//	a         cluster: in version 1 an archetype (default footwear), in 2 a trade
//	l         levers in percent: infrastructure, parks, openness, market, inward
//	p         parameters that differ from the cluster's own, id:value; the parts of
//	          a vector are joined by slashes (mixI:.4/.2/.2/.2)
//	o         openings: c.CORRIDOR or p.PARK, then x (closed) or the year
//	n, d      length and step of the run in years (default 30 and .25)
//	m         version of the model, for queries that give no v; never written
//
// only in version 2:
//
//	size      persons/US$ bn a year of the cluster in focus, unless as observed
//	with      the other clusters: all of China where it is left out, none, or a list
//	          such as steel,-,ev/size:90000:20/org:.8, in which - is the place of the
//	          one in focus; a list that begins with all names those that are changed;
//	          ev/like: with the changes of the one in focus
//	couple    what clusters share: crowd, mob, fin, theta, know, wage, reach, id:value
//	from      the year at whose end the levers start to act
//	past      none: as if the Belt and Road had never happened until then
//	shut      corridors and parks that close then
//	budget    US$ bn a year that home and lenders may spend on the levers
//	events    kind:year/years/size/place, such as tariff:2028/4/.25
//
// and in both:
//
//	y         the year shown (default: the last)
//	view      story, map, lab, hosts, evidence or all, the long page; card: the card
//	          of the story, 1 to 6; pics: pictures side by side in the lab, such as
//	          smile.functional
//	e         the economy whose page is open, by its code; rows: how the ledger of
//	          hosts is sorted and filtered, rank: what is ranked beside the map, both
//	          words with points and ~ (packages ledger and rank); projects: 1, the
//	          map shows single projects
//	tab       the section of the page; chart: the picture, by its id
//	theme     light or dark; lang: en or zh
//	basemap   none: a diagram of the corridors without land
//	controls  0: without the levers; autoplay: 1: starts playing
//	h         own hosts, name:corridor/wr/J/y/a/sk/ice/tar/D/cap/inc
//	c         a further scenario to compare: its name, then the keys above, as
//	          name~a.steel~l.0,0,0,0,0; repeated up to four times; v where its version
//	          is not that of the query
//
//	k         the mark of an address that was too long and leaves out hosts; the
//	          tab that wrote it keeps the whole (see Address)
//
// A link is never refused. Parse takes anything, from a pasted fragment to a
// hostile megabyte, keeps what it can read, replaces what is broken by the
// nearest valid value, and reports each replacement as a Problem. Unknown keys
// belong to others (utm_source and the like) and are skipped.
//
// Names keep their letters; the seven characters that structure a value are
// written as ! and two hexadecimal digits, and a space as _, so that a link
// survives programs that decode and encode it again.
//
// Non-goals: secrecy (a link can be read), and compression (a link should be
// readable by the person who gets it).
package link
