package atlas

// exception overrides the sources, confidence or note of one fact of one
// economy: a row of data/exceptions.csv.
type exception struct {
	sources    []Citation
	confidence Confidence
	note       Text
}

// readFacts reads the figures of one row of economies.csv. A figure that no
// source gave is left out.
func readFacts(r *row, iso3 string, except map[string]exception) []Fact {
	type read struct {
		value float64
		year  int
		ok    bool
	}
	col := func(column, yearColumn string) read {
		v, ok := r.Num(column)
		x := read{value: v, ok: ok}
		if yearColumn != "" {
			x.year = r.Year(yearColumn)
			if ok != (x.year != 0) {
				r.Fail(yearColumn, "a figure and its year go together")
			}
		}
		if ok && v < 0 {
			r.Fail(column, "%v is negative", v)
		}
		return x
	}
	m := map[string]read{
		"population":         col("population", ""),
		"gdp":                col("gdp_usd", ""),
		"manufacturing":      col("manufacturing_pct", ""),
		"lpi_infrastructure": col("lpi_infrastructure", "lpi_year"),
		"unemployment":       col("unemployment_pct", "unemployment_year"),
		"labour_force":       col("labour_force", "labour_force_year"),
		"ilo_wage":           col("ilo_wage_usd", "ilo_wage_year"),
		"wage":               col("wage_est_usd", ""),
		"jetro":              col("jetro_cost_usd", ""),
	}
	overall := col("lpi_overall", "")
	overall.year = m["lpi_infrastructure"].year
	m["lpi_overall"] = overall
	perHead := read{ok: m["population"].ok && m["gdp"].ok}
	if perHead.ok {
		perHead.value = m["gdp"].value / m["population"].value
	}
	m["gdp_per_head"] = perHead
	m["manufacturing_per_head"] = read{value: perHead.value * m["manufacturing"].value / 100, ok: perHead.ok && m["manufacturing"].ok}
	fitted := r.OneOf("wage_est_from", "ilo", "fit") == "fit"

	var fs []Fact
	for _, f := range kinds() {
		x, known := m[f.ID]
		if !known {
			r.Fail(f.ID, "facts.csv names a figure that economies.csv does not have")
		}
		if !x.ok {
			continue
		}
		f.Value = x.value
		if x.year != 0 {
			f.Year = x.year
		}
		if f.Year == 0 {
			r.Fail(f.ID, "has no year")
		}
		if f.ID == "wage" && fitted {
			f.Confidence = Low
			f.Note = Text{
				"No ILO wage: read off the line through 46 economies, wage = 0.78 × GDP per head to the power 0.744 (R² 0.86). Good for ranking only.",
				"国际劳工组织无该经济体工资，按46个经济体的拟合线推算：工资 = 0.78 × 人均国内生产总值的0.744次方（R² 0.86），仅宜用于排序。",
			}
		}
		if x, ok := except[iso3+" "+f.ID]; ok {
			f.Confidence = x.confidence
			if x.note.En != "" {
				f.Note = x.note
			}
			if x.sources != nil {
				f.Sources = x.sources
			}
		}
		fs = append(fs, f)
	}
	return fs
}
