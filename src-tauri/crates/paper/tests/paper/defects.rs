//! One planted defect for every rule: the rule finds it in a file that is clean without it.

use std::collections::BTreeSet;

use chrono::{TimeZone as _, Utc};
use lopdf::{Dictionary, Document as File, Object, ObjectId, Stream, StringFormat, dictionary};
use paper::check::{RULES, check};
use paper::{
    Attachment, Block, Bytes, Column, Footer, Furniture, KeyValue, Letterhead, Meta, Picture, Relationship, Run, Table,
};

use crate::checking::told;
use crate::common;

/// Two pages with everything a defect can be planted in.
fn sound() -> Vec<u8> {
    let blocks = vec![
        Block::heading(1, "One"),
        Block::heading(2, "Two"),
        Block::heading(3, "Three"),
        Block::paragraph(vec![
            Run::plain("See "),
            Run::link("there", "https://example.org/"),
            Run { text: " magyarul".into(), lang: Some("hu".into()), ..Run::default() },
        ]),
        Block::bullets(["a", "b"]),
        Block::KeyValues { rows: vec![KeyValue::new("Name", "Ügyfél"), KeyValue::new("Nom", "王小明")] },
        Block::Table(Table {
            caption: Some("Rows".into()),
            columns: vec![Column::new("A"), Column::new("B")],
            rows: vec![vec!["1".into(), "2".into()], vec!["3".into(), "4".into()]],
        }),
        Block::Image {
            picture: Picture { data: Bytes(common::png(3, 3)), alt: "a gradient".into() },
            max_width_mm: None,
        },
        Block::PageBreak,
        Block::paragraph("The second page."),
    ];
    let document = paper::Document {
        meta: Meta {
            title: "Sound".into(),
            language: "en".into(),
            author: Some("Office".into()),
            subject: Some("A test".into()),
            created: Utc.with_ymd_and_hms(2026, 5, 28, 9, 0, 0).unwrap(),
        },
        furniture: Furniture {
            letterhead: Some(Letterhead { office: "Office".into(), ..Letterhead::default() }),
            footer: Footer { left: vec!["Case".into()], page_template: "{page}/{pages}".into() },
        },
        blocks,
        attachments: vec![Attachment {
            name: "data.json".into(),
            mime: "application/json".into(),
            data: Bytes(b"{}".to_vec()),
            description: "The data".into(),
            relationship: Relationship::Data,
        }],
    };
    common::render(&document).bytes
}

/// A file taken apart, to plant a defect in.
struct Patient {
    file: File,
}

fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

fn text(text: &str) -> Object {
    Object::String(text.as_bytes().to_vec(), StringFormat::Literal)
}

impl Patient {
    fn new() -> Self {
        Self { file: File::load_mem(&sound()).unwrap() }
    }

    fn catalog(&mut self) -> &mut Dictionary {
        self.file.catalog_mut().unwrap()
    }

    fn page(&self, number: u32) -> ObjectId {
        self.file.get_pages()[&number]
    }

    fn dict(&mut self, id: ObjectId) -> &mut Dictionary {
        match self.file.get_object_mut(id).unwrap() {
            Object::Dictionary(dict) => dict,
            Object::Stream(stream) => &mut stream.dict,
            other => panic!("{other:?} is no dictionary"),
        }
    }

    /// The first object whose dictionary fits.
    fn find(&self, fits: impl Fn(&Dictionary) -> bool) -> ObjectId {
        let found = self.file.objects.iter().find(|(_, object)| match object {
            Object::Dictionary(dict) => fits(dict),
            Object::Stream(stream) => fits(&stream.dict),
            _ => false,
        });
        *found.expect("there is one").0
    }

    /// The first dictionary with this value of a name.
    fn named(&self, key: &str, value: &str) -> ObjectId {
        self.find(|dict| dict.get(key.as_bytes()).and_then(Object::as_name).ok() == Some(value.as_bytes()))
    }

    /// The first element of this role.
    fn element(&mut self, role: &str) -> &mut Dictionary {
        let id =
            self.find(|dict| dict.has(b"P") && dict.get(b"S").and_then(Object::as_name).ok() == Some(role.as_bytes()));
        self.dict(id)
    }

    fn id_of(&self, key: &str, of: ObjectId) -> ObjectId {
        self.file.get_dictionary(of).unwrap().get(key.as_bytes()).unwrap().as_reference().unwrap()
    }

    /// Puts operators before a page's own.
    fn prepend(&mut self, operators: &str) {
        let id = self.page(1);
        let stream = self.file.add_object(Stream::new(Dictionary::new(), operators.as_bytes().to_vec()));
        let mut contents = self.dict(id).get(b"Contents").unwrap().as_array().unwrap().clone();
        contents.insert(0, stream.into());
        self.dict(id).set("Contents", contents);
    }

    /// Changes the operators of the first page.
    fn rewrite(&mut self, change: impl Fn(&str) -> String) {
        let id = self.file.get_dictionary(self.page(1)).unwrap().get(b"Contents").unwrap().as_array().unwrap()[0]
            .as_reference()
            .unwrap();
        let stream = self.file.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        let before = String::from_utf8(stream.decompressed_content().unwrap()).unwrap();
        let after = change(&before);
        assert_ne!(before, after, "the defect is planted");
        stream.set_plain_content(after.into_bytes());
    }

    /// The resources of all pages.
    fn resources(&mut self) -> &mut Dictionary {
        let id = self.id_of("Resources", self.page(1));
        self.dict(id)
    }

    /// A Type 0 font, its descendant and the descendant's descriptor.
    fn font(&self) -> (ObjectId, ObjectId) {
        let font = self.named("Subtype", "Type0");
        let inner = self.file.get_dictionary(font).unwrap().get(b"DescendantFonts").unwrap().as_array().unwrap();
        let descriptor = inner[0].as_dict().unwrap().get(b"FontDescriptor").unwrap().as_reference().unwrap();
        (font, descriptor)
    }

    fn inner(&mut self) -> &mut Dictionary {
        let font = self.font().0;
        self.dict(font).get_mut(b"DescendantFonts").unwrap().as_array_mut().unwrap()[0].as_dict_mut().unwrap()
    }

    /// Changes the text of a stream.
    fn restream(&mut self, id: ObjectId, change: impl Fn(&str) -> String) {
        let stream = self.file.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        let plain = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
        let before = String::from_utf8(plain).unwrap();
        let after = change(&before);
        assert_ne!(before, after, "the defect is planted");
        stream.set_plain_content(after.into_bytes());
    }

    fn xmp(&mut self, change: impl Fn(&str) -> String) {
        let id = self.named("Subtype", "XML");
        self.restream(id, change);
    }

    fn says(&mut self, change: impl Fn(&str) -> String) {
        let id = self.id_of("ToUnicode", self.font().0);
        self.restream(id, change);
    }

    fn link(&mut self) -> &mut Dictionary {
        let id = self.named("Subtype", "Link");
        self.dict(id)
    }

    /// Adds an annotation to the first page.
    fn annotate(&mut self, annotation: Dictionary) {
        let id = self.file.add_object(annotation);
        let page = self.page(1);
        self.dict(page).get_mut(b"Annots").unwrap().as_array_mut().unwrap().push(id.into());
    }

    fn save(mut self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.file.save_to(&mut bytes).unwrap();
        bytes
    }
}

/// Replaces bytes in a file without moving anything.
fn patch(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let at = bytes.windows(from.len()).position(|w| w == from).expect("it is there");
    let mut out = bytes.to_vec();
    out[at..at + to.len()].copy_from_slice(to);
    out
}

/// A file with one defect planted in its objects.
fn with(plant: impl Fn(&mut Patient)) -> Vec<u8> {
    let mut patient = Patient::new();
    plant(&mut patient);
    patient.save()
}

/// Every rule's id and a file that breaks it.
fn defects() -> Vec<(&'static str, Vec<u8>)> {
    let clean = with(|_| {});
    let mut out: Vec<(&'static str, Vec<u8>)> = vec![
        ("header", patch(&clean, b"%PDF-1.7", b"%PDF-2.0")),
        ("header", patch(&clean, &clean[8..14], b"\n%mark")),
        ("end", [clean.as_slice(), b"more"].concat()),
        ("encryption", paper::render_encrypted(&common::Document::sample(), "pass", &[5; 64]).unwrap().bytes),
        ("identifier", with(|p| drop(p.file.trailer.remove(b"ID")))),
        ("cross-reference", {
            let at = clean.windows(9).rposition(|w| w == b"startxref").unwrap();
            let mut bytes = clean[..at].to_vec();
            bytes.extend_from_slice(b"startxref\n7\n%%EOF\n");
            bytes
        }),
        ("hex-string", {
            let id = with(|p| p.catalog().set("Odd", Object::String(vec![0xab, 0xcd], StringFormat::Hexadecimal)));
            patch(&id, b"/Odd<ABCD>", b"/Odd<ABC >")
        }),
        ("stream-frame", {
            let bytes = with(|p| {
                let id = p.named("Subtype", "XML");
                p.dict(id).set("Marked", 1);
            });
            let at = bytes.windows(9).position(|w| w == b"/Marked 1").unwrap();
            let start = bytes[at..].windows(7).position(|w| w == b"/Length").map(|i| at + i);
            let start = start.or_else(|| bytes[..at].windows(7).rposition(|w| w == b"/Length")).unwrap();
            let mut bytes = bytes;
            bytes[start + 8] = if bytes[start + 8] == b'1' { b'2' } else { b'1' };
            bytes
        }),
        ("object", {
            // A list that is never closed.
            let bytes = with(|p| {
                p.file.add_object(dictionary! { "Unclosed" => vec![Object::Integer(7777)] });
            });
            patch(&bytes, b"[7777]>>", b"[7777   ")
        }),
        ("limits", with(|p| p.catalog().set(vec![b'n'; 128], 1))),
        ("limits", with(|p| p.prepend(&format!("{} {}", "q ".repeat(29), "Q ".repeat(29))))),
        ("limits", {
            with(|p| {
                let id = p.page(1);
                p.dict(id).set("MediaBox", vec![0.into(), 0.into(), 20000.into(), 842.into()]);
            })
        }),
    ];
    let mut plant = |rule: &'static str, plant: &dyn Fn(&mut Patient)| out.push((rule, with(plant)));

    plant("external-stream", &|p| {
        let id = p.named("Subtype", "XML");
        p.dict(id).set("F", text("elsewhere"));
    });
    plant("filter", &|p| {
        let stream = Stream::new(dictionary! { "Filter" => "LZWDecode" }, vec![0x80, 0x0b]).with_compression(false);
        p.file.add_object(stream);
    });
    plant("stream-data", &|p| {
        let stream = Stream::new(dictionary! { "Filter" => "FlateDecode" }, b"nothing deflated".to_vec());
        p.file.add_object(stream.with_compression(false));
    });
    plant("name-encoding", &|p| {
        let (font, _) = p.font();
        p.dict(font).set("BaseFont", Object::Name(vec![0xff, b'x']));
    });
    plant("inline-filter", &|p| {
        p.prepend("/Artifact BMC BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID xx EI EMC");
    });
    plant("permissions", &|p| p.catalog().set("Perms", dictionary! { "Mine" => 1 }));
    plant("operator", &|p| p.prepend("1 2 mine"));
    plant("operator", &|p| p.prepend("EMC"));
    plant("resource", &|p| p.prepend("/Artifact BMC /Nowhere Do EMC"));
    plant("output-intent", &|p| {
        let id = p.find(|dict| dict.has(b"N") && dict.get(b"N").unwrap().as_i64().is_ok());
        p.restream_bytes(id, b"no profile".to_vec());
    });
    plant("profile", &|p| {
        let id = p.find(|dict| dict.get(b"N").and_then(Object::as_i64).ok() == Some(3));
        p.dict(id).set("N", 4);
    });
    plant("device-colour", &|p| drop(p.catalog().remove(b"OutputIntents")));
    plant("device-colour", &|p| p.prepend("0 0 0 1 k"));
    plant("graphics-state", &|p| p.state(dictionary! { "TR" => "Identity" }));
    plant("rendering-intent", &|p| p.prepend("/Mine ri"));
    plant("image", &|p| {
        let id = p.find(|dict| dict.has(b"SMask"));
        p.dict(id).set("Interpolate", true);
    });
    plant("form", &|p| p.form("PS", Object::Integer(1)));
    plant("blend-mode", &|p| p.state(dictionary! { "BM" => "Mine" }));
    plant("blend-space", &|p| {
        // Without an output intent, and with transparency, and with colours that say how they look.
        p.catalog().remove(b"OutputIntents");
    });
    plant("font-dictionary", &|p| drop(p.inner().remove(b"FontDescriptor")));
    plant("font-name", &|p| {
        let id = p.font().1;
        p.dict(id).set("FontName", name("ABCDEF+Other"));
    });
    plant("font-name", &|p| {
        let (font, descriptor) = p.font();
        for (id, key) in [(font, "BaseFont"), (descriptor, "FontName")] {
            p.dict(id).set(key, name("Untagged"));
        }
        p.inner().set("BaseFont", name("Untagged"));
    });
    plant("cid-system", &|p| drop(p.inner().remove(b"CIDSystemInfo")));
    plant("cid-to-gid", &|p| drop(p.inner().remove(b"CIDToGIDMap")));
    plant("cmap", &|p| {
        let font = p.font().0;
        p.dict(font).set("Encoding", name("Mine-H"));
    });
    plant("font-embedded", &|p| {
        let id = p.font().1;
        p.dict(id).remove(b"FontFile2");
    });
    plant("font-program", &|p| {
        let id = p.id_of("FontFile2", p.font().1);
        p.restream_bytes(id, b"no font".to_vec());
    });
    plant("glyph-present", &|p| p.shown("FFF0"));
    plant("widths", &|p| {
        let list = p.inner().get_mut(b"W").unwrap().as_array_mut().unwrap();
        list[1].as_array_mut().unwrap().iter_mut().for_each(|width| *width = 123.into());
    });
    plant("to-unicode", &|p| {
        let font = p.font().0;
        p.dict(font).remove(b"ToUnicode");
    });
    plant("to-unicode", &|p| p.shown("FFF0"));
    plant("unicode-value", &|p| p.says(|cmap| cmap.replacen("> <0", "> <FEFF0", 1)));
    plant("private-use", &|p| {
        p.says(|cmap| {
            let at = cmap.find("beginbfchar").unwrap() + "beginbfchar\n<0001> <".len();
            format!("{}E000{}", &cmap[..at], &cmap[at + 4..])
        });
    });
    plant("notdef", &|p| p.shown("0000"));
    plant("font-encoding", &|p| p.true_type(Some("WinAnsiEncoding")));
    plant("annotation-type", &|p| p.link().set("Subtype", name("Movie")));
    plant("annotation-flags", &|p| p.link().set("F", 2 + 4));
    plant("annotation-flags", &|p| drop(p.link().remove(b"F")));
    plant("annotation-appearance", &|p| p.annotate(note()));
    plant("fields", &|p| p.catalog().set("AcroForm", dictionary! { "NeedAppearances" => true }));
    plant("action", &|p| {
        p.link().set("A", dictionary! { "S" => "Launch", "F" => text("program") });
    });
    plant("action", &|p| {
        let script = dictionary! { "S" => "JavaScript", "JS" => text("app.alert(1)") };
        p.catalog().set("OpenAction", script);
    });
    plant("action", &|p| p.link().set("A", dictionary! { "S" => "Named", "N" => "Print" }));
    plant("trigger", &|p| {
        let id = p.page(1);
        p.dict(id).set("AA", dictionary! { "O" => dictionary! { "S" => "URI" } });
    });
    plant("xmp", &|p| p.xmp(|xmp| xmp.replacen("</dc:title>", "", 1)));
    plant("xmp", &|p| drop(p.catalog().remove(b"Metadata")));
    plant("xmp-schema", &|p| p.xmp(|xmp| xmp.replacen("pdfaProperty:name>part<", "pdfaProperty:name>other<", 1)));
    plant("info", &|p| {
        let id = p.file.trailer.get(b"Info").unwrap().as_reference().unwrap();
        p.dict(id).set("Title", text("Another title"));
    });
    plant("info", &|p| {
        let id = p.file.trailer.get(b"Info").unwrap().as_reference().unwrap();
        p.dict(id).set("ModDate", text("D:20200101000000Z"));
    });
    plant("pdfa-claim", &|p| p.xmp(|xmp| xmp.replacen("conformance>A<", "conformance>U<", 1)));
    plant("ua-claim", &|p| p.xmp(|xmp| xmp.replacen("<pdfuaid:part>1<", "<pdfuaid:part>2<", 1)));
    plant("marked", &|p| drop(p.catalog().remove(b"MarkInfo")));
    plant("marked", &|p| {
        p.catalog().set("MarkInfo", dictionary! { "Marked" => true, "Suspects" => true });
    });
    plant("structure-tree", &|p| drop(p.catalog().remove(b"StructTreeRoot")));
    plant("structure-tree", &|p| {
        let element = p.element("H2");
        element.set("P", element.get(b"Pg").unwrap().clone());
    });
    plant("role-map", &|p| p.element("H3").set("S", name("Mine")));
    plant("role-map", &|p| p.tree().set("RoleMap", dictionary! { "P" => "H1" }));
    plant("role-map", &|p| p.tree().set("RoleMap", dictionary! { "A" => "B", "B" => "A" }));
    plant("language", &|p| p.catalog().set("Lang", text("en_GB")));
    plant("language", &|p| p.element("Span").set("Lang", text("")));
    plant("attachment-name", &|p| p.attachment().retain_not("Desc"));
    plant("attachment-type", &|p| {
        let id = p.named("Type", "EmbeddedFile");
        p.dict(id).remove(b"Params");
    });
    plant("attachment-type", &|p| {
        let id = p.named("Type", "EmbeddedFile");
        p.dict(id).set("Subtype", name("json"));
    });
    plant("attachment-relation", &|p| p.attachment().retain_not("AFRelationship"));
    plant("attachment-relation", &|p| drop(p.catalog().remove(b"AF")));
    plant("optional-content", &|p| {
        p.catalog().set("OCProperties", dictionary! { "D" => dictionary! { "AS" => Vec::<Object>::new() } });
    });
    plant("alternates", &|p| p.catalog().set("Requirements", Vec::<Object>::new()));
    plant("title", &|p| drop(p.catalog().remove(b"ViewerPreferences")));
    plant("title", &|p| p.xmp(|xmp| xmp.replacen(">Sound<", "><", 1)));
    plant("content-tagged", &|p| p.prepend("0 0 10 10 re f"));
    plant("artifact-nesting", &|p| p.rewrite(|ops| ops.replacen("BDC\n", "BDC /Artifact BMC EMC\n", 1)));
    plant("artifact-nesting", &|p| p.prepend("/Artifact BMC /P <</MCID 0>> BDC EMC EMC"));
    plant("parent-tree", &|p| p.prepend("/P <</MCID 900>> BDC EMC"));
    plant("parent-tree", &|p| {
        let id = p.page(1);
        p.dict(id).set("StructParents", 1);
    });
    plant("parent-tree", &|p| p.element("H2").set("K", 901));
    plant("figure", &|p| drop(p.element("Figure").remove(b"Alt")));
    plant("figure", &|p| p.element("Figure").set("Alt", text(" ")));
    plant("heading-levels", &|p| p.element("H2").set("S", name("H4")));
    plant("heading-levels", &|p| p.element("H1").set("S", name("P")));
    plant("heading-kinds", &|p| p.element("H3").set("S", name("H")));
    plant("table", &|p| p.element("TD").set("S", name("P")));
    plant("table", &|p| p.element("H3").set("S", name("TR")));
    plant("table-regular", &|p| {
        p.element("TD").set("A", dictionary! { "O" => "Table", "ColSpan" => 2 });
    });
    plant("table-headers", &|p| drop(p.element("TH").remove(b"A")));
    plant("list", &|p| p.element("LBody").set("S", name("P")));
    plant("list", &|p| p.element("LI").set("S", name("Div")));
    plant("note", &|p| p.element("H3").set("S", name("Note")));
    plant("annotation-tagged", &|p| p.element("Link").set("S", name("Span")));
    plant("annotation-tagged", &|p| p.annotate(note()));
    plant("annotation-words", &|p| drop(p.link().remove(b"Contents")));
    plant("tab-order", &|p| {
        let id = p.page(1);
        p.dict(id).remove(b"Tabs");
    });
    out
}

/// A remark without appearance, words, or a place in the structure.
fn note() -> Dictionary {
    dictionary! {
        "Type" => "Annot", "Subtype" => "Square", "F" => 4,
        "Rect" => vec![10.into(), 10.into(), 20.into(), 20.into()],
    }
}

impl Patient {
    fn restream_bytes(&mut self, id: ObjectId, bytes: Vec<u8>) {
        self.file.get_object_mut(id).unwrap().as_stream_mut().unwrap().set_plain_content(bytes);
    }

    fn tree(&mut self) -> &mut Dictionary {
        let id = self.named("Type", "StructTreeRoot");
        self.dict(id)
    }

    /// Switches a graphics state on.
    fn state(&mut self, state: Dictionary) {
        self.resources().set("ExtGState", dictionary! { "G" => state });
        self.prepend("/G gs");
    }

    /// Shows a form.
    fn form(&mut self, key: &str, value: Object) {
        let mut dict = dictionary! {
            "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 1.into(), 1.into()],
        };
        dict.set(key, value);
        let form = self.file.add_object(Stream::new(dict, Vec::new()));
        self.resources().get_mut(b"XObject").unwrap().as_dict_mut().unwrap().set("F", form);
        self.prepend("/Artifact BMC /F Do EMC");
    }

    /// Shows a glyph of the first font.
    fn shown(&mut self, code: &str) {
        let font = self.font().0;
        self.resources().set("Font", dictionary! { "First" => font });
        self.prepend(&format!("/Artifact BMC BT /First 10 Tf <{code}> Tj ET EMC"));
    }

    /// Shows a letter in a simple font made from the first one.
    fn true_type(&mut self, encoding: Option<&str>) {
        let descriptor = self.font().1;
        self.dict(descriptor).set("Flags", 4);
        let base = self.dict(descriptor).get(b"FontName").unwrap().clone();
        let mut font = dictionary! {
            "Type" => "Font", "Subtype" => "TrueType", "BaseFont" => base, "FirstChar" => 65, "LastChar" => 65,
            "Widths" => vec![500.into()], "FontDescriptor" => descriptor,
        };
        if let Some(encoding) = encoding {
            font.set("Encoding", name(encoding));
        }
        let font = self.file.add_object(font);
        self.resources().set("Font", dictionary! { "First" => font });
        self.prepend("/Artifact BMC BT /First 10 Tf (A) Tj ET EMC");
    }

    fn attachment(&mut self) -> Attached<'_> {
        let id = self.named("Type", "Filespec");
        Attached(self.dict(id))
    }
}

struct Attached<'d>(&'d mut Dictionary);

impl Attached<'_> {
    fn retain_not(self, key: &str) {
        assert!(self.0.remove(key.as_bytes()).is_some());
    }
}

#[test]
fn every_planted_defect_is_found_by_its_rule() {
    assert_eq!(told(&with(|_| {})), Vec::<String>::new(), "without a defect the file is clean");
    let mut missed = Vec::new();
    let mut tried = BTreeSet::new();
    for (number, (rule, bytes)) in defects().into_iter().enumerate() {
        tried.insert(rule);
        let report = check(&bytes);
        if !report.counts.contains_key(rule) {
            missed.push(format!("{number}: {rule} is not among {:?}", report.counts));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    let untried: Vec<_> = RULES.iter().map(|rule| rule.id).filter(|id| !tried.contains(id)).collect();
    assert_eq!(untried, Vec::<&str>::new(), "rules without a negative");
}
