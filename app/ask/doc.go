// Package ask answers questions that take many runs, away from the page: a Pool
// hands their tasks to workers, or computes in slices where the browser refuses
// workers; Questions keeps what has been asked about the present scenario and what
// came of it. A question of which a run cannot be computed ends as failed, and the
// others go on.
package ask
