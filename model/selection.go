package model

// Selection says which series a run records. The zero value is all of them;
// otherwise those listed and no others. Reading a series that was not recorded
// is a mistake of the program and panics.
type Selection struct {
	Outputs []Output
	Vectors []Vector
	Hosts   []HostOutput
}

// slots says where in the record of a cluster every series stands, -1 where it is
// left out: first the outputs, then the vectors, then host by host theirs.
type slots struct {
	all     bool // every output and vector
	output  [NumOutputs]int16
	outputs int               // how many of them
	picked  [NumOutputs]uint8 // which stand in the first places
	vectors bool              // some vector is recorded
	vector  [NumVectors]int16 // the first component
	series  int               // of a cluster

	allHosts bool // every series of a host
	host     [NumHostOutputs]int16
	hosts    int // of a cluster in a host
}

// slots gives every selected series its place.
func (s *Selection) slots() (at slots) {
	for o := range at.output {
		at.output[o] = -1
	}
	for v := range at.vector {
		at.vector[v] = -1
	}
	for o := range at.host {
		at.host[o] = -1
	}
	output := func(o Output) {
		if at.output[o] < 0 {
			at.output[o] = int16(at.series)
			at.picked[at.outputs] = uint8(o)
			at.outputs++
			at.series++
		}
	}
	vector := func(v Vector) {
		if at.vector[v] < 0 {
			at.vector[v] = int16(at.series)
			at.series += v.Len()
			at.vectors = true
		}
	}
	host := func(o HostOutput) {
		if at.host[o] < 0 {
			at.host[o] = int16(at.hosts)
			at.hosts++
		}
	}
	if s.Outputs == nil && s.Vectors == nil && s.Hosts == nil {
		at.all, at.allHosts = true, true
		for o := range NumOutputs {
			output(o)
		}
		for v := range NumVectors {
			vector(v)
		}
		for o := range NumHostOutputs {
			host(o)
		}
		return at
	}
	for _, o := range s.Outputs {
		output(o)
	}
	for _, v := range s.Vectors {
		vector(v)
	}
	for _, o := range s.Hosts {
		host(o)
	}
	return at
}
