package manual

import "strings"

// columnsZh are the Chinese names of the columns of the tables of package atlas.
// A column in both languages, NAME_en and NAME_zh, is listed without its ending.
var columnsZh = map[string]string{
	"id": "代号", "en": "英文名", "zh": "中文名", "iso3": "ISO代码", "kind": "类别", "class": "类型", "type": "类型", "mode": "方式", "group": "组别",
	"economy": "国家和地区", "region": "地区", "corridor": "走廊", "corridors": "走廊", "sector": "行业", "smile": "价格拆分", "fact": "指标", "list": "名单", "lists": "名单",
	"from": "接入点", "sea_km": "海路（公里）", "land_km": "陆路（公里）", "places": "途经点", "place": "地点", "city": "城市", "lat": "纬度", "lon": "经度", "coord": "坐标来源",
	"landlocked": "内陆", "short": "简称", "paper_zh": "论文用语", "in_paper": "见于论文", "mofcom": "商务部名录",
	"population": "人口", "population_bn": "人口（十亿）", "population_pct": "人口占比（%）", "gdp_usd": "国内生产总值（美元）", "gdp_tn": "国内生产总值（万亿美元）", "gdp_pct": "国内生产总值占比（%）",
	"manufacturing_pct": "制造业占比（%）", "lpi_infrastructure": "物流绩效指数·基础设施", "lpi_overall": "物流绩效指数·总体", "lpi_year": "物流绩效指数年份",
	"unemployment_pct": "失业率（%）", "unemployment_year": "失业率年份", "labour_force": "劳动力", "labour_force_year": "劳动力年份",
	"ilo_wage_usd": "月工资（国际劳工组织，美元）", "ilo_wage_year": "月工资年份", "wage_est_usd": "月工资估计（美元）", "wage_est_from": "月工资估计依据", "jetro_cost_usd": "用工成本（日本贸易振兴机构，美元）",
	"status": "状态", "signed": "签署日期", "left": "退出日期",
	"year": "年份", "as_of": "截至", "basis": "性质", "basis_value": "基数", "currency": "币种", "unit": "单位", "value": "数值", "share_pct": "占比（%）",
	"confidence": "可信程度", "place_confidence": "位置可信程度", "start_confidence": "起始年可信程度", "note": "说明", "sources": "来源",
	"industries": "产业", "start_year": "起始年", "area_km2": "面积（平方公里）", "area_note": "面积说明",
	"investment_usd_m": "投资（百万美元）", "investment_usd_bn": "投资（十亿美元）", "investment_year": "投资年份", "investment_basis": "投资性质", "investment_note": "投资说明",
	"enterprises": "企业数", "enterprises_year": "企业数年份", "enterprises_basis": "企业数性质", "jobs": "就业人数", "jobs_year": "就业年份", "jobs_basis": "就业性质",
	"governance": "治理类型", "governance_confidence": "治理类型可信程度", "governance_sources": "治理类型来源",
	"publisher": "出版者", "work": "文献", "scope": "范围", "zones": "合作区数", "zones_at_least": "至少", "economies": "国家和地区数",
	"output_usd_bn": "产值（十亿美元）", "taxes_usd_bn": "税费（十亿美元）",
}

// ColumnZh is the Chinese name of a column of a table of package atlas; "" if it
// has none.
func ColumnZh(column string) string {
	if zh := columnsZh[column]; zh != "" {
		return zh
	}
	for ending, in := range map[string]string{"_en": "（英文）", "_zh": "（中文）"} {
		if stem, ok := strings.CutSuffix(column, ending); ok && columnsZh[stem] != "" {
			return columnsZh[stem] + in
		}
	}
	return ""
}
