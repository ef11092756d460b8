//! A page's content, operator by operator: what is shown, with which font and colour, and to which part of the structure it belongs.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::file::{File, Stream};
use super::fonts::{Font, Fonts};
use super::graphics::{self, Intent};
use super::rules::{
    ARTIFACT_NESTING, CONTENT_TAGGED, FORM, INLINE_FILTER, LANGUAGE, LIMITS, OPERATOR, RESOURCE, STREAM_DATA,
};
use super::syntax::{Dict, Lexer, Value, is_space};
use super::{Found, shown};

/// How deep forms may show one another.
const DEEPEST: u32 = 12;
/// How deep graphics states may be saved (ISO 19005-3, 6.1.13).
const SAVED: usize = 28;
/// How many operators one page may have.
const MOST: usize = 20_000_000;

/// Operators of ISO 32000-1, Annex A, but those looked at one by one.
const OTHERS: [&[u8]; 42] = [
    b"b", b"b*", b"B", b"B*", b"BX", b"c", b"cm", b"d", b"d0", b"d1", b"DP", b"EX", b"f", b"f*", b"F", b"h", b"i",
    b"j", b"J", b"l", b"m", b"M", b"MP", b"n", b"re", b"s", b"S", b"Tc", b"Td", b"TD", b"TL", b"Tm", b"Ts", b"Tw",
    b"Tz", b"T*", b"v", b"w", b"W", b"W*", b"y", b"BT",
];
/// Those of them that put ink on the page.
const PAINTING: [&[u8]; 9] = [b"b", b"b*", b"B", b"B*", b"f", b"f*", b"F", b"s", b"S"];

/// What a piece of marked content is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Artifact,
    Tagged,
    Other,
}

/// One level of marked content.
#[derive(Debug, Clone, Copy)]
struct Level {
    mark: Mark,
    /// Words stand for what is in it.
    worded: bool,
}

/// What a form inherits from where it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Around {
    covered: bool,
    in_artifact: bool,
    in_tagged: bool,
    worded: bool,
}

/// What a page's content was found to be.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The numbers of its marked content, by the stream they stand in: `None` for the page's own.
    pub(super) marks: BTreeMap<Option<u32>, BTreeSet<i64>>,
    /// Something is transparent.
    pub(super) transparent: bool,
}

/// Reads content.
pub(super) struct Reader<'r, 'a> {
    pub(super) file: &'r File<'a>,
    pub(super) fonts: &'r Fonts<'r, 'a>,
    pub(super) found: &'r Found,
    pub(super) intent: Intent,
    /// Whether content must belong to something: not in the appearance of an annotation.
    pub(super) tagged: bool,
    /// Forms read before, and how they were shown.
    pub(super) known: BTreeMap<(u32, bool), ()>,
    /// Graphics states, colour spaces and pictures looked at before, and whether they are transparent.
    pub(super) looked: BTreeMap<u32, bool>,
    /// Forms with marked content of their own, and how often each is shown.
    pub(super) shown: BTreeMap<u32, usize>,
}

/// The state of reading one stream.
struct State<'s> {
    resources: &'s Dict,
    defaults: [(&'static str, bool); 3],
    around: Around,
    levels: Vec<Level>,
    font: Option<Rc<Font>>,
    /// 3 is invisible.
    rendering: i64,
    saved: Vec<(Option<Rc<Font>>, i64)>,
    stream: Option<u32>,
    depth: u32,
}

impl State<'_> {
    fn has(&self, mark: Mark) -> bool {
        let inherited = match mark {
            Mark::Artifact => self.around.in_artifact,
            Mark::Tagged => self.around.in_tagged,
            Mark::Other => false,
        };
        inherited || self.levels.iter().any(|level| level.mark == mark)
    }

    fn covered(&self) -> bool {
        self.around.covered || self.levels.iter().any(|level| level.mark != Mark::Other)
    }

    fn worded(&self) -> bool {
        self.around.worded || self.levels.iter().any(|level| level.worded)
    }
}

impl Reader<'_, '_> {
    /// Reads a page's own content.
    pub(super) fn page(&mut self, content: &[u8], resources: &Dict, seen: &mut Seen) {
        let around = Around { covered: !self.tagged, in_artifact: false, in_tagged: false, worded: false };
        self.read(content, resources, around, None, 0, seen);
    }

    fn read(
        &mut self,
        content: &[u8],
        resources: &Dict,
        around: Around,
        stream: Option<u32>,
        depth: u32,
        seen: &mut Seen,
    ) {
        let mut state = State {
            resources,
            defaults: graphics::defaults(self.file, resources),
            around,
            levels: Vec::new(),
            font: None,
            rendering: 0,
            saved: Vec::new(),
            stream,
            depth,
        };
        let mut lexer = Lexer::content(content);
        let mut operands: Vec<Value> = Vec::new();
        for _ in 0..MOST {
            match lexer.value() {
                Ok(Some(Value::Word(word))) if word == b"BI" => {
                    self.inline_image(&mut lexer, content, &state);
                    operands.clear();
                }
                Ok(Some(Value::Word(word))) => {
                    self.operator(&word, &operands, &mut state, seen);
                    operands.clear();
                }
                Ok(Some(value)) => {
                    if operands.len() < 1000 {
                        operands.push(value);
                    }
                }
                Ok(None) => break,
                Err(_) => {
                    self.found.add(OPERATOR, stream, "cannot be read");
                    break;
                }
            }
            if self.file.is_spent() {
                return;
            }
        }
        self.found.need(!lexer.flaws.beyond_limits, LIMITS, stream, "a name, string or number of a page's content");
        self.found.need(!lexer.flaws.odd_hex, super::rules::HEX_STRING, stream, "in a page's content");
        if !state.levels.is_empty() || !state.saved.is_empty() {
            self.found.add(OPERATOR, stream, "what was opened is not closed");
        }
    }

    fn resource(&self, state: &State<'_>, kind: &str, operand: Option<&Value>) -> Option<Value> {
        let name = operand.and_then(Value::as_name).unwrap_or_default();
        let dict = self.file.get_dict(state.resources, kind);
        let value = dict.as_ref().and_then(|dict| dict.get(name)).cloned();
        if value.is_none() {
            self.found.add(RESOURCE, state.stream, format!("{kind} {}", shown(name)));
        }
        value
    }

    /// Something is put on the page.
    fn ink(&self, state: &State<'_>) {
        self.found.need(state.covered(), CONTENT_TAGGED, state.stream, "");
    }

    fn operator(&mut self, word: &[u8], operands: &[Value], state: &mut State<'_>, seen: &mut Seen) {
        match word {
            b"Tj" | b"TJ" | b"'" | b"\"" => self.text(operands, state),
            b"q" => {
                state.saved.push((state.font.clone(), state.rendering));
                self.found.need(state.saved.len() <= SAVED, LIMITS, state.stream, "q within q");
            }
            b"Q" => match state.saved.pop() {
                Some((font, rendering)) => (state.font, state.rendering) = (font, rendering),
                None => self.found.add(OPERATOR, state.stream, "Q without q"),
            },
            b"Tf" => {
                let value = self.resource(state, "Font", operands.first());
                state.font = value.and_then(|value| self.fonts.open(&value));
                self.glyph_programs(state, seen);
            }
            b"Tr" => state.rendering = operands.first().and_then(Value::as_int).unwrap_or(0),
            b"BMC" | b"BDC" => self.open(operands, state, seen),
            b"EMC" => {
                if state.levels.pop().is_none() {
                    self.found.add(OPERATOR, state.stream, "EMC without BDC");
                }
            }
            b"Do" => self.object(operands, state, seen),
            b"gs" => {
                if let Some(value) = self.resource(state, "ExtGState", operands.first()) {
                    seen.transparent |= self.graphics_state(&value);
                }
            }
            b"cs" | b"CS" => self.colour_space(operands.first(), state),
            b"g" | b"G" => graphics::device("DeviceGray", &state.defaults, self.intent, state.stream, self.found),
            b"rg" | b"RG" => graphics::device("DeviceRGB", &state.defaults, self.intent, state.stream, self.found),
            b"k" | b"K" => graphics::device("DeviceCMYK", &state.defaults, self.intent, state.stream, self.found),
            b"sc" | b"SC" => {}
            b"scn" | b"SCN" => {
                if let Some(name @ Value::Name(_)) = operands.last() {
                    self.pattern(name, state, seen);
                }
            }
            b"sh" => {
                self.ink(state);
                if let Some(shading) = self.resource(state, "Shading", operands.first()) {
                    self.shading(&shading, state);
                }
            }
            b"ri" => {
                let name = operands.first().and_then(Value::as_name).unwrap_or_default();
                graphics::rendering_intent(name, self.found);
            }
            b"ET" => {}
            other if PAINTING.contains(&other) => self.ink(state),
            other => self.found.need(OTHERS.contains(&other), OPERATOR, state.stream, shown(other)),
        }
    }

    fn text(&self, operands: &[Value], state: &State<'_>) {
        self.ink(state);
        let show = |text: &[u8]| match &state.font {
            Some(font) => font.show(text, state.rendering != 3, !state.worded()),
            None if text.is_empty() => {}
            None => self.found.add(RESOURCE, state.stream, "text without a font"),
        };
        match operands.last() {
            Some(Value::Text(text)) => show(text),
            Some(Value::List(list)) => list.iter().filter_map(Value::as_text).for_each(show),
            _ => self.found.add(OPERATOR, state.stream, "text operator without text"),
        }
    }

    /// A font whose glyphs are little pages brings their content along.
    fn glyph_programs(&mut self, state: &State<'_>, seen: &mut Seen) {
        let Some(font) = state.font.clone().filter(|font| font.kind == b"Type3") else { return };
        let programs = self.file.get_dict(&font.dict, "CharProcs");
        let own = self.file.get_dict(&font.dict, "Resources");
        let resources = own.as_deref().unwrap_or(state.resources).clone();
        for value in programs.iter().flat_map(|programs| programs.values()) {
            self.part(
                value,
                &resources,
                Around { covered: true, in_artifact: false, in_tagged: false, worded: true },
                state.depth,
                seen,
            );
        }
    }

    /// Reads a stream that is shown as a part of another.
    fn part(&mut self, value: &Value, resources: &Dict, around: Around, depth: u32, seen: &mut Seen) {
        let Some(id) = value.as_ref_id() else { return };
        if depth >= DEEPEST || self.known.insert((id, around.covered), ()).is_some() {
            return;
        }
        let Some(stream) = self.file.stream(value) else { return };
        match self.file.decode(&stream) {
            Some(content) => {
                let own = self.file.get_dict(&stream.dict, "Resources");
                self.read(&content, own.as_deref().unwrap_or(resources), around, Some(id), depth + 1, seen);
            }
            None => self.found.add(STREAM_DATA, Some(id), ""),
        }
    }

    fn open(&mut self, operands: &[Value], state: &mut State<'_>, seen: &mut Seen) {
        let tag = operands.first().and_then(Value::as_name).unwrap_or_default();
        let properties = match operands.get(1) {
            Some(name @ Value::Name(_)) => {
                self.resource(state, "Properties", Some(name)).and_then(|value| self.file.dict(&value))
            }
            Some(Value::Dict(dict)) => Some(Rc::clone(dict)),
            _ => None,
        };
        let entry = |key: &str| properties.as_ref().and_then(|dict| self.file.get(dict, key));
        let mark_number = entry("MCID").and_then(|value| value.as_int());
        if let Some(lang) = entry("Lang") {
            let sound = lang.as_text().is_some_and(super::structure::is_language);
            self.found.need(sound, LANGUAGE, state.stream, "marked content");
        }
        let mark = if tag == b"Artifact" {
            Mark::Artifact
        } else if mark_number.is_some() {
            Mark::Tagged
        } else {
            Mark::Other
        };
        if self.tagged {
            let crossed = match mark {
                Mark::Artifact => state.has(Mark::Tagged),
                Mark::Tagged => state.has(Mark::Artifact),
                Mark::Other => false,
            };
            self.found.need(!crossed, ARTIFACT_NESTING, state.stream, shown(tag));
        }
        if let Some(number) = mark_number
            && !seen.marks.entry(state.stream).or_default().insert(number)
        {
            self.found.add(super::rules::PARENT_TREE, state.stream, format!("MCID {number} twice"));
        }
        let worded = entry("ActualText").is_some();
        state.levels.push(Level { mark, worded });
        self.found.need(state.levels.len() < 1000, LIMITS, state.stream, "marked content within marked content");
    }

    fn object(&mut self, operands: &[Value], state: &State<'_>, seen: &mut Seen) {
        self.ink(state);
        let Some(value) = self.resource(state, "XObject", operands.first()) else { return };
        let id = value.as_ref_id();
        let Some(stream) = self.file.stream(&value) else {
            self.found.add(RESOURCE, id, "no stream");
            return;
        };
        match self.file.get_name(&stream.dict, "Subtype").as_deref() {
            Some(b"Image") => seen.transparent |= self.image(id, &stream, state),
            Some(b"Form") => {
                graphics::form(self.file, id, &stream, self.found);
                let group = self.file.get_dict(&stream.dict, "Group");
                seen.transparent |=
                    group.is_some_and(|g| self.file.get_name(&g, "S").as_deref() == Some(b"Transparency"));
                let around = Around {
                    covered: state.covered(),
                    in_artifact: state.has(Mark::Artifact),
                    in_tagged: state.has(Mark::Tagged),
                    worded: state.worded(),
                };
                if let Some(id) = id.filter(|_| stream.dict.contains_key(b"StructParents".as_slice())) {
                    let times = self.shown.entry(id).or_default();
                    *times += 1;
                    self.found.need(*times == 1, FORM, Some(id), "a tagged form is shown more than once");
                }
                self.part(&value, state.resources, around, state.depth, seen);
            }
            other => self.found.add(FORM, id, shown(other.unwrap_or_default())),
        }
    }

    fn image(&mut self, id: Option<u32>, stream: &Stream, state: &State<'_>) -> bool {
        if let Some(known) = id.and_then(|id| self.looked.get(&id)) {
            return *known;
        }
        let transparent = graphics::image(self.file, id, stream, &state.defaults, self.intent, self.found);
        if let Some(id) = id {
            self.looked.insert(id, transparent);
        }
        transparent
    }

    fn graphics_state(&mut self, value: &Value) -> bool {
        let id = value.as_ref_id();
        if let Some(known) = id.and_then(|id| self.looked.get(&id)) {
            return *known;
        }
        let Some(dict) = self.file.dict(value) else { return false };
        let transparent = graphics::state(self.file, id, &dict, self.found);
        if let Some(id) = id {
            self.looked.insert(id, transparent);
        }
        transparent
    }

    fn colour_space(&mut self, operand: Option<&Value>, state: &State<'_>) {
        let Some(name) = operand.and_then(Value::as_name) else { return };
        if matches!(name, b"DeviceGray" | b"DeviceRGB" | b"DeviceCMYK") {
            let value = Value::Name(name.to_vec());
            graphics::space(self.file, &value, &state.defaults, self.intent, self.found, 0);
        } else if name != b"Pattern"
            && let Some(value) = self.resource(state, "ColorSpace", operand)
            && value.as_ref_id().is_none_or(|id| self.looked.insert(id, false).is_none())
        {
            graphics::space(self.file, &value, &state.defaults, self.intent, self.found, 0);
        }
    }

    fn pattern(&mut self, name: &Value, state: &State<'_>, seen: &mut Seen) {
        let Some(value) = self.resource(state, "Pattern", Some(name)) else { return };
        let Some(dict) = self.file.dict(&value) else { return };
        if let Some(shading) = dict.get(b"Shading".as_slice()) {
            self.shading(shading, state);
        } else {
            let around = Around { covered: true, in_artifact: false, in_tagged: false, worded: true };
            self.part(&value, state.resources, around, state.depth, seen);
        }
    }

    fn shading(&self, value: &Value, state: &State<'_>) {
        let dict = self.file.dict(value);
        if let Some(space) = dict.as_ref().and_then(|dict| dict.get(b"ColorSpace".as_slice())) {
            graphics::space(self.file, space, &state.defaults, self.intent, self.found, 0);
        }
    }

    /// Reads a picture that stands within the content, and goes past its data.
    fn inline_image(&self, lexer: &mut Lexer<'_>, content: &[u8], state: &State<'_>) {
        self.ink(state);
        let mut dict = Dict::new();
        loop {
            match lexer.value() {
                Ok(Some(Value::Name(key))) => {
                    let Ok(Some(value)) = lexer.value() else { break };
                    dict.insert(key, value);
                }
                Ok(Some(Value::Word(word))) if word == b"ID" => break,
                _ => {
                    self.found.add(OPERATOR, state.stream, "BI");
                    break;
                }
            }
        }
        let entry = |short: &[u8], long: &[u8]| dict.get(short).or_else(|| dict.get(long));
        let filters = match entry(b"F", b"Filter") {
            Some(Value::List(list)) => list.iter().filter_map(|f| f.as_name().map(<[u8]>::to_vec)).collect(),
            Some(Value::Name(name)) => vec![name.clone()],
            _ => Vec::new(),
        };
        for filter in &filters {
            let known: [&[u8]; 12] = [
                b"AHx",
                b"ASCIIHexDecode",
                b"A85",
                b"ASCII85Decode",
                b"Fl",
                b"FlateDecode",
                b"RL",
                b"RunLengthDecode",
                b"CCF",
                b"CCITTFaxDecode",
                b"DCT",
                b"DCTDecode",
            ];
            self.found.need(known.contains(&filter.as_slice()), INLINE_FILTER, state.stream, shown(filter));
        }
        if entry(b"I", b"Interpolate") == Some(&Value::Bool(true)) {
            self.found.add(super::rules::IMAGE, state.stream, "Interpolate");
        }
        let mask = entry(b"IM", b"ImageMask") == Some(&Value::Bool(true));
        if let Some(space) = entry(b"CS", b"ColorSpace")
            && !mask
        {
            graphics::space(self.file, space, &state.defaults, self.intent, self.found, 0);
        }
        // The data ends where EI stands by itself.
        let mut at = lexer.at;
        let mut rest = content.get(at..).unwrap_or(&[]).windows(4);
        let end = rest.position(|w| matches!(w, [before, b'E', b'I', after] if is_space(*before) && is_space(*after)));
        at = end.map_or(content.len(), |end| at + end + 3);
        lexer.at = at;
    }
}
