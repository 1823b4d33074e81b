// Package model is the cluster-upgrading model of Silk Ladder: how a Chinese
// industrial cluster at the low end of a global value chain climbs, or does not,
// and what the Belt and Road changes about it. It follows Qiu Yonghui's paper of
// 2016 in forty equations, E1 to E40, each in the file named for its subject
// with its number and one sentence.
//
// # What is modelled
//
// One representative cluster performs seven functions, from research to brand,
// in three kinds of markets: the chains of lead firms, the home market and the
// markets of the hosts along the belt. Its income depends on which functions it
// performs (E1 to E4, E20), and that on its capability (E10), on what each
// market can teach (E11) and on the barrier that lead firms put before the two
// ends of the smile (E5 to E9). Capacity that is bound in cheap production moves
// to hosts where costs are lower (E12 to E15, E23, E24); that frees people,
// money and materials (E21, E22, E25 to E27, E33 to E35) from which, with intent
// and organisation, capability grows (E28 to E32). Orders follow quality, brand
// and cost (E16 to E19). Hosts build infrastructure, learn, grow and pay (E36 to
// E40). Five levers, the policies of the Belt and Road, act on the hosts and on
// trade; with all at 0 a run is the counterfactual without it.
//
// # Several clusters
//
// A scenario of version 2 holds several clusters with sizes in persons and
// dollars. Each has parameters, states and plants of its own (cluster_run.go,
// plant.go); hosts, corridors and the home wage are shared (hosts.go, engine.go).
// They meet in the room of hosts (F1), in what hosts learn and pay (F2) and
// exchange people, money and knowledge (F3 to F6, exchange.go). A scenario of
// version 1 is the same engine with one cluster. At every step the shared state
// is observed first, then every cluster evaluates and operates, they exchange,
// and all move on together.
//
// What differs between trades and places has one file each: parameters by rules
// from facts about the trade (trade_params.go), the prices of inputs (F7,
// inputs.go), transport (F8, transport.go), room, parks and the people of a host
// (F9, room.go), what drives demand (F10, demand.go), markets and origins as
// motives (F11, motives.go), tariffs of third countries (tariff.go).
//
// Up to the last year with data, markets, duties and the policy itself follow the
// record, whatever the scenario says of later years (F12, history.go); its levers,
// closures and shocks act from the year From on (policy.go, closure.go, shock.go).
// What the levers cost, who pays and what a budget allows is F13 (costs.go, with
// the prices in prices.go).
//
// Version 2 differs from version 1 in a few equations besides, each said in its
// file: plants abroad close for losses (E35), advanced staff does not go back to
// the line and new plants wait for people (E18, E26), a rest of people or
// materials that is hardly there counts in proportion (E27), and the return of a
// person is bounded where hardly anybody is left.
//
// # Time, units, numbers
//
// Time is in years; t = 0 is the end of 2013 and explicit Euler steps of a
// quarter lead from there (error about 0.001 in F after 30 years; annual steps
// work too). The unit of volume and of capacity is the cluster's initial yearly
// output, of value the value of the whole chain of that output at t = 0, of
// people and materials all the cluster has; AmountTable lists what is recorded in
// persons and dollars where clusters have sizes. Wages, income, capability and
// infrastructure are relative to the world frontier. There are 11 + 6N states
// for one cluster and N hosts, 11 + N more for every further cluster; a step takes
// some microseconds and allocates nothing.
//
// Run computes a Scenario and returns every recorded series. Scenarios have a
// versioned JSON form (ParseScenario). Parameters, levers, outputs, archetypes
// and the names of functions, types and stages are tables in Chinese and
// English. Results are the same on every platform to about 1e-15: exponentials
// and logarithms are the package's own. Demand noise comes from a seeded
// generator; there is no other source of chance, no clock and no global state.
//
// # Limits
//
// There is no general equilibrium: rivals and the growth of markets are given, and
// with one cluster on its own the national wage. Governance is a mixture of types
// in one lead chain, not many chains at once. Politics, sanctions, rules of origin,
// in version 1 energy, and the environment of hosts are left out, so that the
// balance of hosts (E40) is no measure of welfare. Most magnitudes are assumptions (ParamTable marks
// each); order and direction of results mean more than their decimals, and one
// run near a threshold proves nothing.
//
// Where production takes nearly all people or materials, effort (E27) raises the
// small rest of them to a power below 1, whose slope at 0 has no bound. There, in
// version 1, the last digit of a parameter decides, and two programs need not
// agree; in one plausible draw in a hundred it shows.
package model
