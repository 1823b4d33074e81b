package main

import (
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"

	"silkladder/model"
)

// rankCommand ranks economies, corridors and parks for one trade, with the reason
// for each.
func rankCommand(std streams, args []string) error {
	f := newFlags("rank")
	archetype := f.String("archetype", "", "")
	scenario := f.String("scenario", "", "")
	year := f.Float64("year", model.Present, "")
	format := f.String("format", "table", "")
	if err := parse(f, args); err != nil {
		return err
	}
	if err := choice("format", *format, "table", "json"); err != nil {
		return err
	}
	if !(*year >= model.StartYear && *year <= model.StartYear+model.MaxYears) {
		return badInput(fmt.Errorf("-year: %v is not allowed (allowed: %d to %d)", *year, model.StartYear, model.StartYear+model.MaxYears))
	}
	s := model.National(*archetype)
	switch given := givenIn(f); {
	case given("archetype") == given("scenario"):
		return badInput(fmt.Errorf("-archetype: one of -archetype and -scenario is needed (allowed: the id of a trade, or a file)"))
	case given("scenario"):
		var err error
		if s, err = readScenario(std, *scenario); err != nil {
			return err
		}
	}
	r, err := model.NewEngine().Rank(s, *year)
	if err != nil {
		return err
	}
	if *format == "json" {
		return writeRankJSON(std.out, r)
	}
	return writeRankTable(std.out, r)
}

// writeRankTable prints three tables, the best place first. Gradients and their
// parts are in per cent of unit cost, positive where the host is cheaper.
func writeRankTable(w io.Writer, r *model.Ranking) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "%s, end of %v; plants that move there in US$ bn of output a year\n\neconomy\tmoves\tthere\tjobs\tgradient", r.Archetype, r.Year)
	for _, m := range model.MotiveTable() {
		fmt.Fprintf(t, "\t%s", m.ID)
	}
	fmt.Fprint(t, "\tborder\topen\troom\tfit\twhy\n")
	for i := range r.Hosts {
		h := &r.Hosts[i]
		fmt.Fprintf(t, "%s\t%.4f\t%.3f\t%.0f\t%+.1f", h.Host, h.Moves, h.Capacity, h.Jobs, 100*h.Gradient)
		for _, x := range h.Parts {
			fmt.Fprintf(t, "\t%+.1f", 100*x)
		}
		fmt.Fprintf(t, "\t%.1f\t%.2f\t%.2f\t%.2f\t%s\n", 100*h.Border, h.Open, h.Room, h.Fit, h.Line().En)
	}
	fmt.Fprint(t, "\ncorridor\tmoves\tthere\tjobs\tbest\twhy\n")
	for _, c := range r.Corridors {
		fmt.Fprintf(t, "%s\t%.4f\t%.3f\t%.0f\t%s\t%s\n", c.ID, c.Moves, c.Capacity, c.Jobs, c.Best, c.Line.En)
	}
	fmt.Fprint(t, "\npark\tmoves\tthere\tjobs\tfit\thost\twhy\n")
	for _, p := range r.Parks {
		fmt.Fprintf(t, "%s\t%.4f\t%.3f\t%.0f\t%.2f\t%s\t%s\n", p.ID, p.Moves, p.Capacity, p.Jobs, p.Fit, p.Host, p.Line.En)
	}
	return t.Flush()
}

// writeRankJSON prints
//
//	{"model":2,"archetype":…,"year":…,
//	 "hosts":[{"name":…,"corridor":…,"moves":…,"capacity":…,"jobs":…,"gradient":…,"parts":{ID:…},
//	           "border":…,"open":…,"room":…,"fit":…,"zones":…,"why":{"en":…,"zh":…}}],
//	 "corridors":[{"id":…,…,"best":…,"why":{…}}],"parks":[{"id":…,"host":…,"fit":…,…,"why":{…}}]}
//
// with shares and logarithms as they are.
func writeRankJSON(w io.Writer, r *model.Ranking) error {
	type line struct {
		En string `json:"en"`
		Zh string `json:"zh"`
	}
	type flows struct {
		Moves    float64 `json:"moves"`
		Capacity float64 `json:"capacity"`
		Jobs     float64 `json:"jobs"`
	}
	type host struct {
		Name     string `json:"name"`
		Corridor string `json:"corridor"`
		flows
		Gradient float64            `json:"gradient"`
		Parts    map[string]float64 `json:"parts"`
		Border   float64            `json:"border"`
		Open     float64            `json:"open"`
		Room     float64            `json:"room"`
		Fit      float64            `json:"fit"`
		Zones    float64            `json:"zones"`
		Why      line               `json:"why"`
	}
	type corridor struct {
		ID string `json:"id"`
		flows
		Best string `json:"best"`
		Why  line   `json:"why"`
	}
	type park struct {
		ID   string  `json:"id"`
		Host string  `json:"host"`
		Fit  float64 `json:"fit"`
		flows
		Why line `json:"why"`
	}
	out := struct {
		Model     int        `json:"model"`
		Archetype string     `json:"archetype"`
		Year      float64    `json:"year"`
		Hosts     []host     `json:"hosts"`
		Corridors []corridor `json:"corridors"`
		Parks     []park     `json:"parks"`
	}{Model: model.Version2, Archetype: r.Archetype, Year: r.Year}
	for i := range r.Hosts {
		h := &r.Hosts[i]
		parts := map[string]float64{}
		for _, m := range model.MotiveTable() {
			parts[m.ID] = h.Parts[m.Motive]
		}
		why := h.Line()
		out.Hosts = append(out.Hosts, host{h.Host, h.Corridor, flows{h.Moves, h.Capacity, h.Jobs}, h.Gradient, parts, h.Border, h.Open, h.Room, h.Fit, h.Zones, line{why.En, why.Zh}})
	}
	for _, c := range r.Corridors {
		out.Corridors = append(out.Corridors, corridor{c.ID, flows{c.Moves, c.Capacity, c.Jobs}, c.Best, line{c.Line.En, c.Line.Zh}})
	}
	for _, p := range r.Parks {
		out.Parks = append(out.Parks, park{p.ID, p.Host, p.Fit, flows{p.Moves, p.Capacity, p.Jobs}, line{p.Line.En, p.Line.Zh}})
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(out)
}
