// Package study asks questions that need many runs of the model: how uncertain
// an answer is, what causes it, where it turns, and which assumption matters.
//
//   - Ensemble: the same scenario under many plausible sets of assumptions.
//   - Attribution: an effect divided over its causes (exact Shapley values), and
//     beside it the home market, the rival explanation.
//   - Search and Frontier: the smallest organisation, intent, lever ... that
//     reaches a goal, or the plain answer that none does.
//   - Tornado, Morris and Sobol: which assumption moves the answer most.
//   - Sweep: every combination of a few settings.
//
// A study with many independent runs is a Plan: a list of tasks of which task i
// depends on the plan and i alone. Any range of tasks can therefore be run
// anywhere and in any order, in slices between two frames of a page, in a Web
// Worker, on another machine. A task yields a record, a fixed number of
// float64s; records are joined by putting them in order of i, and the study's
// own summary (bands, indices, shares) is a function of the joined records.
//
// Every effect is the difference between a scenario with its levers and the
// same scenario without (model.Scenario.Without), under the same assumptions and
// the same demand noise. Nothing here reads a clock or keeps state between
// calls; random numbers come from explicit seeds.
//
// Non-goals: fitting parameters to data, and probabilities in the sense of
// forecasts. A share of draws says how often an answer holds over the ranges we
// call plausible, no more.
package study
