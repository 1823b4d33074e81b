package write

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"image"
	"image/png"
	"io"
	"path"
	"strings"
	"testing"

	"silkladder/app/report"
)

// example is a report with what breaks documents: markup, control characters,
// a wide and a tall picture.
func example(t *testing.T) (*report.Report, [][]byte) {
	t.Helper()
	r := &report.Report{
		Lang: "zh-Hans", Title: "鞋业 <集群> & “升级”", Scenario: "情景：按2016年进度\x00", Paragraphs: []string{"每10个情形中有5个摆脱低端锁定。", ""},
		Sources: []string{"丝路阶梯，模型第2版"}, Link: "https://silk.example/zh/?v=1&a=footwear",
	}
	var pngs [][]byte
	for _, size := range [][2]int{{660, 320}, {300, 250}, {660, 320}, {300, 260}} {
		r.Pictures = append(r.Pictures, report.Picture{
			Title: "鞋业，2023年：集群获取全链价值的28%", Under: []string{"各环节价值。", "情景：\"引号\"；有“一带一路”的运行。"},
			Caption: "高度表示该环节的价值。", Alt: "微笑曲线 \"a\" <b>", W: float64(size[0]), H: float64(size[1]), Half: size[0] == 300,
		})
		var b bytes.Buffer
		if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, size[0], size[1]))); err != nil {
			t.Fatal(err)
		}
		pngs = append(pngs, b.Bytes())
	}
	return r, pngs
}

// A document holds together: every part is well formed and of a declared type,
// every relation leads to a part, every picture and the link are used, and all
// words of the report are in it.
func TestDocx(t *testing.T) {
	r, pngs := example(t)
	b, err := Docx(r, pngs)
	if err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]string{}
	for _, f := range z.File {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(in)
		if err != nil {
			t.Fatal(err)
		}
		parts[f.Name] = string(text)
	}
	if z.File[0].Name != "[Content_Types].xml" {
		t.Errorf("the list of types must come first, not %s", z.File[0].Name)
	}
	for name, text := range parts {
		ext := path.Ext(name)
		if !strings.Contains(types, `PartName="/`+name+`"`) && !strings.Contains(types, `Extension="`+strings.TrimPrefix(ext, ".")+`"`) {
			t.Errorf("%s is of no declared type", name)
		}
		if ext == ".png" {
			continue
		}
		for d := xml.NewDecoder(strings.NewReader(text)); ; {
			token, err := d.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v\n%s", name, err, text)
			}
			e, ok := token.(xml.StartElement)
			if !ok || e.Name.Local != "Relationship" {
				continue
			}
			at := map[string]string{}
			for _, a := range e.Attr {
				at[a.Name.Local] = a.Value
			}
			if at["TargetMode"] == "External" {
				if at["Target"] != r.Link {
					t.Errorf("%s leads to %s", name, at["Target"])
				}
			} else if to := path.Join(path.Dir(path.Dir(name)), at["Target"]); parts[to] == "" {
				t.Errorf("%s: %s does not exist", name, to)
			}
			if strings.HasPrefix(name, "word/") && !strings.HasSuffix(at["Type"], "/styles") && !strings.Contains(parts["word/document.xml"], `"`+at["Id"]+`"`) {
				t.Errorf("%s: %s is not used", name, at["Target"])
			}
		}
	}
	var text strings.Builder
	for d := xml.NewDecoder(strings.NewReader(parts["word/document.xml"])); ; {
		token, err := d.Token()
		if err != nil {
			break
		}
		if c, ok := token.(xml.CharData); ok {
			text.Write(c)
		}
	}
	for _, want := range []string{r.Title, r.Paragraphs[0], r.Pictures[0].Title, r.Pictures[0].Under[1], r.Pictures[0].Caption, r.Sources[0], r.Link} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("the document lacks %q", want)
		}
	}
	if strings.Count(parts["word/document.xml"], `<w:tbl>`) != 1 || strings.Count(parts["word/document.xml"], `<w:tc>`) != 2 {
		t.Error("two narrow pictures do not stand beside each other")
	}
	if strings.Count(parts["word/document.xml"], `descr="微笑曲线`) != 2*len(r.Pictures) {
		t.Error("a picture has no words for those who do not see it")
	}
	if _, err := Docx(r, pngs[1:]); err == nil {
		t.Error("a picture without its drawing is accepted")
	}
}
