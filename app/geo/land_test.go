package geo

import (
	"strconv"
	"strings"
	"testing"
)

// rings reads the generated path back: each ring's places in plate units.
func rings(t *testing.T) [][]Point {
	t.Helper()
	var out [][]Point
	for _, part := range strings.Split(strings.TrimSuffix(Land, "z"), "z") {
		start, steps, ok := strings.Cut(strings.TrimPrefix(part, "M"), "l")
		if !ok {
			t.Fatalf("ring %.40q has no lines", part)
		}
		at := numbers(t, start)
		p := Point{at[0], at[1]}
		ring := []Point{p}
		moves := numbers(t, steps)
		if len(moves)%2 != 0 {
			t.Fatalf("ring %.40q has an odd number of steps", part)
		}
		for i := 0; i < len(moves); i += 2 {
			p.X, p.Y = p.X+moves[i], p.Y+moves[i+1]
			ring = append(ring, p)
		}
		out = append(out, ring)
	}
	return out
}

func numbers(t *testing.T, s string) []float64 {
	t.Helper()
	var out []float64
	for _, f := range strings.Fields(strings.ReplaceAll(s, "-", " -")) {
		v, err := strconv.Atoi(f)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, float64(v))
	}
	return out
}

// onLand is the even-odd rule over all rings.
func onLand(rings [][]Point, p Point) bool {
	in := false
	for _, r := range rings {
		for i, a := range r {
			b := r[(i+1)%len(r)]
			if (a.Y > p.Y) != (b.Y > p.Y) && p.X < a.X+(p.Y-a.Y)*(b.X-a.X)/(b.Y-a.Y) {
				in = !in
			}
		}
	}
	return in
}

func TestLandIsWhereItIs(t *testing.T) {
	land := rings(t)
	for _, c := range []struct {
		name     string
		lon, lat float64
		want     bool
	}{
		{"Xi'an", 108.93, 34.26, true}, {"Moscow", 37.6, 55.8, true}, {"Nairobi", 36.8, -1.3, true},
		{"Chambishi", 28.05, -12.65, true}, {"Kalimantan", 114, 0, true}, {"Luzon", 121, 16.5, true},
		{"Hainan", 109.7, 19.2, true}, {"Taiwan", 121, 23.8, true}, {"Sri Lanka", 80.7, 7.5, true},
		{"Honshu", 138.5, 36, true}, {"New Guinea", 141, -5, true}, {"Alice Springs", 133.9, -23.7, true},
		{"Lekki", 4.3, 7, true}, {"Chukotka across the antimeridian", -176, 67, true},
		{"Caspian Sea", 51, 42, false}, {"Black Sea", 34, 43, false}, {"Red Sea", 38, 20, false},
		{"Persian Gulf", 51.5, 27, false}, {"South China Sea", 114, 15, false}, {"Bay of Bengal", 88, 15, false},
		{"Indian Ocean", 70, -10, false}, {"Mediterranean", 18, 35, false},
	} {
		if got := onLand(land, Forward(c.lon, c.lat)); got != c.want {
			t.Errorf("%s on land: %v, want %v", c.name, got, c.want)
		}
	}
}

// Nothing divides the land: a straight way over a continent, whatever it passes
// on the ground, meets no line of the path.
func TestLandIsUndivided(t *testing.T) {
	land := rings(t)
	for _, c := range []struct {
		name   string
		ax, ay float64
		bx, by float64
	}{
		{"Beijing to Moscow", 116.4, 40, 37.6, 55.8},
		{"Irkutsk to Xi'an", 104.3, 52.3, 108.9, 34.3},
		{"Kunming to Bangkok", 102.7, 25, 101, 15},
		{"Delhi to Kashgar", 77.2, 28.6, 76, 39.5},
		{"Lahore to Tashkent", 74.3, 31.5, 69.2, 41.3},
		{"Mandalay to Hanoi", 96, 22, 105.5, 21.2},
		{"Warsaw to Lyon", 21, 52.2, 4.8, 45.8},
		{"Riyadh to Baghdad", 46.7, 24.7, 44.4, 33.3},
		{"Lusaka to Cairo", 28.3, -15.4, 31, 29.5},
	} {
		a, b := Forward(c.ax, c.ay), Forward(c.bx, c.by)
		for _, r := range land {
			for i, p := range r {
				if q := r[(i+1)%len(r)]; cross(a, b, p, q) {
					t.Errorf("%s: a line at %v", c.name, p)
				}
			}
		}
	}
}

// cross reports whether the segments ab and pq meet.
func cross(a, b, p, q Point) bool {
	side := func(a, b, p Point) bool { return (b.X-a.X)*(p.Y-a.Y) > (b.Y-a.Y)*(p.X-a.X) }
	return side(a, b, p) != side(a, b, q) && side(p, q, a) != side(p, q, b)
}

func TestLandStaysInExtent(t *testing.T) {
	edge := Extent.Inset(-1)
	for _, r := range rings(t) {
		for _, p := range r {
			if !edge.Contains(p) {
				t.Fatalf("land at %v outside the extent %v", p, Extent)
			}
		}
	}
}

func TestLandIsSmall(t *testing.T) {
	if n := len(Land); n > 20_000 || n < 8_000 {
		t.Errorf("land path is %d bytes; want 8 to 20 kB", n)
	}
}
