package lang

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// One Chinese term for one thing: on the left what is not written, on the right
// what is. The sentences of the paper keep the paper's own words (ledger.txt,
// and the word that a text marks as the paper's).
var terms = []struct {
	banned *regexp.Regexp
	term   string
}{
	{regexp.MustCompile(`领导企业|主导厂商|国际买家|国外买家`), "主导企业"},
	{regexp.MustCompile(`主导链条|国际链条|主导企业的链条|领导企业的链条|主导企业价值链|领导链`), "主导企业链"},
	{regexp.MustCompile(`海外`), "境外"},
	{regexp.MustCompile(`得失收支|东道国收支|收支`), "净得失"},
	{regexp.MustCompile(`(^|[^流])工艺升级`), "工艺流程升级"},
	{regexp.MustCompile(`链条升级`), "价值链升级"},
	{regexp.MustCompile(`高级人才|高端工作`), "研发、设计、营销人员"},
	{regexp.MustCompile(`扇形图`), "扇面图"},
	{regexp.MustCompile(`价格需求弹性`), "需求的价格弹性"},
	{regexp.MustCompile(`锡诺斯`), "西诺斯"},
	{regexp.MustCompile(`汉弗莱|施米茨|施密茨`), "Humphrey–Schmitz"},
	{regexp.MustCompile(`溢出`), "外溢"},
	{regexp.MustCompile(`阈值`), "门槛"},
	{regexp.MustCompile(`竞争性解释`), "替代解释"},
	{regexp.MustCompile(`沿线(国家|市场|销售|链条|经济体)`), "共建国家 or 东道国市场"},
	{regexp.MustCompile(`伙伴(国家|经济体)|东道国家和地区`), "东道国和地区"},
	{regexp.MustCompile(`按实际|大致符合实际`), "按2016年进度"},
	{regexp.MustCompile(`凭记忆|未逐字核对`), "引自文献，未核对原文"},
	{regexp.MustCompile(`学本事|添机器|缺的是本事`), "提高能力, 扩充设备, 能力不足"},
	{regexp.MustCompile(`旋钮`), "参数"},
	{regexp.MustCompile(`你`), "您"},
	{regexp.MustCompile(`行政去产能|行政措施`), "供给侧结构性改革中的去产能"},
	{regexp.MustCompile(`\x{200b}`), "<wbr>"},
	{regexp.MustCompile(`\p{Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Han}`), "no space between scripts: text-autospace sets it"},
	{regexp.MustCompile(`[0-9] %([^a-zA-Z.+\[0-9]|$)|[0-9]%*–[0-9]`), "72%, and ranges with ～"},
}

// quoted are the words of others that stand in our texts, and bilingual lines
// of model files, where a space parts the languages.
var quoted = strings.NewReplacer("（论文亦作领导企业、主导厂商", "", "海外日企", "", "在“一带一路”沿线国家共有70多个", "")

// Every Chinese literal of the program and every Chinese cell of its tables.
func TestOneTermForOneThing(t *testing.T) {
	n := 0
	check := func(at, s string) {
		if !han(s) {
			return
		}
		n++
		s = quoted.Replace(s)
		for _, x := range terms {
			if bad := x.banned.FindString(s); bad != "" {
				t.Errorf("%s: %q in %q; written is %s", at, bad, s, x.term)
			}
		}
	}
	for _, root := range []string{"..", "../../model"} {
		err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			switch {
			case strings.HasSuffix(p, "_test.go") || strings.Contains(p, "model/export") || strings.Contains(p, "testdata"):
			case filepath.Ext(p) == ".go":
				files := token.NewFileSet()
				f, err := parser.ParseFile(files, p, nil, 0)
				if err != nil {
					return err
				}
				ast.Inspect(f, func(node ast.Node) bool {
					if x, ok := node.(*ast.BasicLit); ok && x.Kind == token.STRING {
						if s, err := strconv.Unquote(x.Value); err == nil {
							check(files.Position(x.Pos()).String(), s)
						}
					}
					return true
				})
			case filepath.Ext(p) == ".csv":
				text, err := os.ReadFile(p)
				if err != nil {
					return err
				}
				for i, line := range strings.Split(string(text), "\n") {
					for _, cell := range strings.Split(line, ",") {
						check(p+":"+strconv.Itoa(i+1), cell)
					}
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if n < 2000 {
		t.Errorf("only %d Chinese texts were read", n)
	}
}
