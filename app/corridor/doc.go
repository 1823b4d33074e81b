// Package corridor draws the map: corridors and the places along them, and on
// top of them what one cluster does in the year shown. It turns plain data into
// SVG text and knows neither the browser nor the model.
//
// A [Data] is what does not change with the year: routes, parks, host
// economies, the cluster's home, all as longitudes and latitudes. [New] lays it
// out once as a [Plate], on one of two grounds:
//
//   - Land: the Equal Earth plate of package geo, with its uniform land;
//   - Diagram: no land at all; stations and lines at multiples of 45 degrees,
//     as on a plan of an underground railway (basemap=none).
//
// A [View] is the part of the plate that is seen and its size in CSS pixels. A
// [State] is the year shown: capacity, flows, sales, what is closed, what is
// selected. From these come the layers, each a string to be set in one call:
//
//	Defs      paths of land, lines and flows             once
//	Ground    graticule and land                         once
//	Live      the groups below, one over the other
//	  Lines     corridors by kind, open or closed        when one is closed
//	  Flows     capacity that moves                      every frame
//	  Places    dots and names of stops and parks        every view
//	  Capacity  capacity and sales, home and abroad      every frame
//	  Targets   what can be focused and pressed          every view
//
// Land, lines and flows are in plate units under the transform of a group of
// class map-world, so that a pan or zoom changes one attribute; dots and type are
// laid out in pixels for the view.
//
// Map politics, which a test enforces: one uniform land with coastlines only; no
// boundaries; no names but those of cities, ports and parks; smooth schematic
// routes; and the notice of [Notice] under every copy of the picture.
//
// Non-goals: tiles, satellite pictures, real alignments, geocoding.
package corridor
