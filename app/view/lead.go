package view

import "html"

// Lead is the question of the page and what one does on it.
func Lead(f *Frame) string {
	return `<section class="lead">` + f.T("<h1>When does the Belt and Road lift a cluster up its value chain?</h1>", "<h1>“一带一路”<wbr>何时<wbr>能让<wbr>产业集群<wbr>攀上<wbr>价值链高端？</h1>") + // lines break between words
		`<p>` + f.T(
		"Choose a Chinese industrial cluster, move the levers, and watch year by year whether it climbs from assembling other firms’ designs to selling its own brand, and what its host economies gain or lose.",
		"选择一个中国产业集群，调节政策，逐年观察：共建“一带一路”倡议能否让它摆脱低端锁定，从代工组装一步步走到自主品牌？东道国和地区又得到什么、失去什么？") + `</p></section>`
}

// More is what stands below the verdict: what it would take, the words, the limits.
func More(f *Frame) string {
	return `<div class="more"><button type="button" class="linklike" data-act="seek">` + f.T("What would it take?", "怎样才能做到？") + `</button>` + Glossary(f.Lang) +
		`<a href="` + html.EscapeString(f.Href(f.Lang.Prefix()+"/data/")) + `#calibration">` + f.T("Not fitted to data: where it misses", "未用数据拟合：何处不符") + `</a></div>`
}
