package corridor

// grid is where each station of the atlas stands on the diagram: column and row
// of a square grid, set by hand as for a plan of an underground railway. Lines
// between neighbours run along the grid or its diagonals with one bend at most.
var grid = map[string][2]float64{
	// New Eurasian Land Bridge, from west to east, and its branch by Khorgos
	"rotterdam": {1, 3}, "duisburg": {4, 3}, "warsaw": {7, 3}, "minsk": {10, 3}, "moscow": {13, 3}, "yekaterinburg": {17, 3},
	"astana": {20, 6}, "alashankou": {23, 6}, "urumqi": {25, 8}, "lanzhou": {28, 8}, "xi-an": {30, 10}, "lianyungang": {36, 10},
	"chongqing": {30, 13}, "khorgos": {22, 8}, "almaty": {19, 8}, "shymkent": {16, 8},

	// China–Mongolia–Russia
	"novosibirsk": {22, 1}, "irkutsk": {28, 1}, "ulan-ude": {31, 1}, "ulaanbaatar": {31, 3}, "erenhot": {31, 5}, "beijing": {33, 7},
	"manzhouli": {34, 1}, "harbin": {37, 4}, "vladivostok": {42, 4}, "changchun": {37, 6}, "zarubino": {42, 6}, "dalian": {37, 8},

	// China–Central Asia–West Asia; China–Iran–Turkey
	"tashkent": {16, 10}, "samarkand": {15, 11}, "mary": {13, 11}, "mashhad": {11, 11}, "tehran": {9, 11}, "tabriz": {7, 9},
	"ankara": {5, 9}, "istanbul": {3, 9}, "bandar-abbas": {9, 15}, "kashgar": {20, 12},

	// China–Pakistan; Bangladesh–China–India–Myanmar
	"islamabad": {18, 14}, "lahore": {19, 15}, "karachi": {16, 18}, "gwadar": {13, 18},
	"kunming": {28, 14}, "mandalay": {25, 16}, "dhaka": {22, 16}, "kolkata": {20, 18},

	// China–Indochina Peninsula
	"vientiane": {28, 17}, "bangkok": {28, 20}, "kuala-lumpur": {28, 24}, "singapore": {30, 26},
	"nanning": {34, 13}, "hanoi": {32, 15}, "ho-chi-minh-city": {32, 20},

	// Maritime Silk Road, east of Singapore
	"shanghai-yangshan": {38, 11}, "quanzhou": {38, 13}, "pearl-river-mouth": {36, 15}, "guangzhou-nansha": {35, 14}, "qinzhou": {34, 16},
	"south-china-sea-west": {37, 19}, "off-natuna": {37, 22}, "south-of-cape-ca-mau": {33, 22}, "sihanoukville": {30, 22}, "kuantan": {30, 24},
	"manila-bay-approaches": {40, 19}, "manila": {42, 19}, "bitung": {40, 22}, "south-of-the-louisiade-archipelago": {45, 26},
	"port-moresby": {45, 28}, "suva": {48, 26}, "jakarta": {35, 28}, "darwin": {41, 28},

	// and west of it
	"off-aceh": {24, 24}, "colombo": {19, 24}, "laccadive-sea": {16, 24}, "djibouti": {8, 20}, "mombasa": {9, 27},
	"suez": {5, 17}, "south-of-crete": {3, 15}, "off-kythira": {4, 14}, "piraeus": {6, 14}, "venice": {4, 12},
}
