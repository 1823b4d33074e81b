package write

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"strconv"
	"strings"

	"silkladder/app/report"
)

// A Word document is a zip of parts (ECMA-376): the list of their types, the
// relations between them, the text, its styles, and the pictures. This is the
// least that word processors open without a question.

// parts that are the same in every document.
const (
	xmlHead  = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	relsHead = xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	officeNS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	wordNS   = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	types    = xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
		`<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>` +
		`<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>` +
		`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
	packageRels = relsHead + `<Relationship Id="rId1" Type="` + officeNS + `/officeDocument" Target="word/document.xml"/>` +
		`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`
)

// The sheet, A4 with the margins of the printed report, in twentieths of a point.
const a4 = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="737" w:right="907" w:bottom="850" w:left="907" w:header="340" w:footer="340" w:gutter="0"/></w:sectPr>`

// A row of two pictures: they stand in the cells of a table without lines, which no end
// of a page parts.
const (
	pairHead = `<w:tbl><w:tblPr><w:tblW w:w="10092" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
		`<w:tblGrid><w:gridCol w:w="5188"/><w:gridCol w:w="4904"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>`
	pairTail = `</w:tr></w:tbl><w:p><w:pPr><w:spacing w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>`
)

// cell is the head of the i-th cell of a row; the first keeps clear of the second.
func cell(i int) string {
	if i == 0 {
		return `<w:tc><w:tcPr><w:tcW w:w="5188" w:type="dxa"/><w:tcMar><w:right w:w="284" w:type="dxa"/></w:tcMar></w:tcPr>`
	}
	return `<w:tc><w:tcPr><w:tcW w:w="4904" w:type="dxa"/></w:tcPr>`
}

// emu is a CSS pixel in English Metric Units.
const emu = 9525

// Docx writes a report as a Word document; pngs are its pictures in the same order.
func Docx(r *report.Report, pngs [][]byte) ([]byte, error) {
	if len(pngs) != len(r.Pictures) {
		return nil, fmt.Errorf("write: %d drawings of %d pictures", len(pngs), len(r.Pictures))
	}
	var body, rels strings.Builder
	rels.WriteString(relsHead + `<Relationship Id="rId1" Type="` + officeNS + `/styles" Target="styles.xml"/>` +
		`<Relationship Id="rId2" Type="` + officeNS + `/hyperlink" Target="` + escaped(r.Link) + `" TargetMode="External"/>`)
	para := func(style, s string) {
		if s != "" {
			body.WriteString(`<w:p>` + styled(style) + run("", s) + `</w:p>`)
		}
	}
	para("Title", r.Title)
	para("Subtitle", r.Scenario)
	for _, s := range r.Paragraphs {
		para("", s)
	}
	picture := func(i int) {
		p, id := r.Pictures[i], strconv.Itoa(i+3)
		rels.WriteString(`<Relationship Id="rId` + id + `" Type="` + officeNS + `/image" Target="media/picture` + strconv.Itoa(i+1) + `.png"/>`)
		para("Heading1", p.Title)
		for _, s := range p.Under {
			para("Under", s)
		}
		body.WriteString(`<w:p>` + styled("Picture") + `<w:r>` + drawing(i+1, "rId"+id, p) + `</w:r></w:p>`)
		para("Caption", p.Caption)
	}
	for _, row := range r.Rows() {
		if len(row) == 1 {
			picture(row[0])
			continue
		}
		body.WriteString(pairHead)
		for k, i := range row {
			body.WriteString(cell(k))
			picture(i)
			body.WriteString(`</w:tc>`)
		}
		body.WriteString(pairTail)
	}
	for _, s := range r.Sources {
		para("Caption", s)
	}
	body.WriteString(`<w:p>` + styled("Caption") + `<w:hyperlink r:id="rId2">` + run("Hyperlink", r.Link) + `</w:hyperlink></w:p>`)
	document := xmlHead + `<w:document xmlns:w="` + wordNS + `" xmlns:r="` + officeNS + `"` +
		` xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"` +
		` xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>` + body.String() + a4 + `</w:body></w:document>`

	var out bytes.Buffer
	z := zip.NewWriter(&out)
	add := func(name string, b []byte) error {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write(b)
		}
		return err
	}
	parts := []struct{ name, text string }{
		{"[Content_Types].xml", types}, {"_rels/.rels", packageRels}, {"docProps/core.xml", core(r)},
		{"word/document.xml", document}, {"word/_rels/document.xml.rels", rels.String() + `</Relationships>`}, {"word/styles.xml", styles(r.Lang)},
	}
	for _, p := range parts {
		if err := add(p.name, []byte(p.text)); err != nil {
			return nil, err
		}
	}
	for i, b := range pngs {
		if err := add("word/media/picture"+strconv.Itoa(i+1)+".png", b); err != nil {
			return nil, err
		}
	}
	err := z.Close()
	return out.Bytes(), err
}

func styled(style string) string {
	if style == "" {
		return ""
	}
	return `<w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>`
}

func run(style, s string) string {
	props := ""
	if style != "" {
		props = `<w:rPr><w:rStyle w:val="` + style + `"/></w:rPr>`
	}
	return `<w:r>` + props + `<w:t xml:space="preserve">` + escaped(s) + `</w:t></w:r>`
}

// escaped drops what no XML document may hold.
func escaped(s string) string {
	var b strings.Builder
	xml.EscapeText(&b, []byte(s))
	return b.String()
}

// drawing is a picture in the line, with its words for those who do not see it.
func drawing(n int, rel string, p report.Picture) string {
	size := `cx="` + strconv.Itoa(int(p.W*emu)) + `" cy="` + strconv.Itoa(int(p.H*emu)) + `"`
	id := strconv.Itoa(n)
	names := `id="` + id + `" name="` + id + `" descr="` + escaped(p.Alt) + `"`
	return `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ` + size + `/><wp:docPr ` + names + `/>` +
		`<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr ` + names + `/><pic:cNvPicPr/></pic:nvPicPr>` +
		`<pic:blipFill><a:blip r:embed="` + rel + `"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ` + size + `/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
}

func core(r *report.Report) string {
	return xmlHead + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>` +
		escaped(r.Title) + `</dc:title><dc:subject>` + escaped(r.Scenario) + `</dc:subject><dc:language>` + escaped(r.Lang) + `</dc:language></cp:coreProperties>`
}

// styles are those that the text uses. Sizes are in half points; 9 pt is the
// smallest.
func styles(tag string) string {
	word := "en-GB"
	if strings.HasPrefix(tag, "zh") {
		word = "zh-CN"
	}
	paragraph := func(id, name, next, props, run string) string {
		return `<w:style w:type="paragraph" w:styleId="` + id + `"><w:name w:val="` + name + `"/><w:basedOn w:val="Normal"/><w:next w:val="` + next + `"/><w:qFormat/><w:pPr>` + props + `</w:pPr><w:rPr>` + run + `</w:rPr></w:style>`
	}
	size := func(n string) string { return `<w:sz w:val="` + n + `"/><w:szCs w:val="` + n + `"/>` }
	const quiet = `<w:color w:val="5B564B"/>`
	return xmlHead + `<w:styles xmlns:w="` + wordNS + `"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Microsoft YaHei" w:cs="Calibri"/>` + size("20") +
		`<w:lang w:val="en-GB" w:eastAsia="` + word + `"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
		`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
		paragraph("Title", "Title", "Normal", `<w:keepNext/><w:spacing w:after="60"/><w:outlineLvl w:val="0"/>`, `<w:b/>`+size("32")) +
		paragraph("Subtitle", "Subtitle", "Normal", `<w:spacing w:after="120"/>`, quiet+size("20")) +
		paragraph("Heading1", "heading 1", "Normal", `<w:keepNext/><w:keepLines/><w:spacing w:before="160" w:after="20"/><w:outlineLvl w:val="1"/>`, `<w:b/>`+size("24")) +
		paragraph("Under", "Under", "Normal", `<w:keepNext/><w:spacing w:after="20"/>`, quiet+size("18")) +
		paragraph("Picture", "Picture", "Caption", `<w:keepNext/><w:spacing w:after="20" w:line="240" w:lineRule="auto"/>`, ``) +
		paragraph("Caption", "caption", "Normal", `<w:spacing w:after="60"/>`, quiet+size("18")) +
		`<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="9A2B2B"/><w:u w:val="single"/></w:rPr></w:style></w:styles>`
}
