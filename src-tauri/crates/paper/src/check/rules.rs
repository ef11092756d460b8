//! The rules: what PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1, by the Matterhorn Protocol where it says more) ask of a file, as
//! far as a program can tell. PDF/UA also asks for what only people can judge: whether an alternative text is right, whether the order
//! makes sense.

/// A rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Stable, for scripts.
    pub id: &'static str,
    /// `PDF/A-3a` or `PDF/UA-1`.
    pub standard: &'static str,
    /// Clause of ISO 19005-3:2012 or ISO 14289-1:2014.
    pub clause: &'static str,
    /// What it asks.
    pub asks: &'static str,
}

const A: &str = "PDF/A-3a";
const UA: &str = "PDF/UA-1";

macro_rules! rules {
    ($($name:ident = $id:literal $standard:ident $clause:literal $asks:literal,)*) => {
        $(pub(super) const $name: &Rule = &Rule { id: $id, standard: $standard, clause: $clause, asks: $asks };)*
        /// All rules, in the order of the standards.
        pub const RULES: &[&Rule] = &[$($name),*];
    };
}

rules! {
    // How the file is spelled.
    HEADER = "header" A "6.1.2" "the file starts with %PDF-1.n and a line of four bytes over 127",
    END = "end" A "6.1.3" "nothing follows the last end-of-file mark",
    ENCRYPTION = "encryption" A "6.1.3" "the file is not encrypted",
    IDENTIFIER = "identifier" A "6.1.3" "the trailer has an identifier of two strings",
    CROSS_REFERENCE = "cross-reference" A "6.1.4" "the cross-reference leads to every object",
    HEX_STRING = "hex-string" A "6.1.6" "a hexadecimal string has an even number of digits and nothing else",
    STREAM_FRAME = "stream-frame" A "6.1.7.1" "a stream has its true length, and line ends around its data",
    EXTERNAL_STREAM = "external-stream" A "6.1.7.1" "no stream keeps its data in another file",
    FILTER = "filter" A "6.1.7.2" "only standard filters are used, and not LZW",
    STREAM_DATA = "stream-data" A "6.1.7.2" "the data of a stream can be unpacked",
    NAME_ENCODING = "name-encoding" A "6.1.8" "names of fonts and structure types are UTF-8",
    OBJECT = "object" A "6.1.9" "every object can be read",
    INLINE_FILTER = "inline-filter" A "6.1.10" "a picture within a page's content uses standard filters only",
    LIMITS = "limits" A "6.1.13" "names, strings, numbers, pages and nesting keep within the limits",
    PERMISSIONS = "permissions" A "6.1.12" "no permissions but those of signatures",
    // Graphics.
    OPERATOR = "operator" A "6.2.2" "a page's content consists of known operators",
    RESOURCE = "resource" A "6.2.2" "what a page's content names is in its resources",
    OUTPUT_INTENT = "output-intent" A "6.2.3" "the output intents share one valid colour profile",
    PROFILE = "profile" A "6.2.4.2" "a colour profile is a valid ICC profile for its number of colours",
    DEVICE_COLOUR = "device-colour" A "6.2.4.3" "device colours have an output intent or a default that says how they look",
    GRAPHICS_STATE = "graphics-state" A "6.2.5" "no transfer functions or halftone phases",
    RENDERING_INTENT = "rendering-intent" A "6.2.6" "only the four rendering intents",
    IMAGE = "image" A "6.2.8" "pictures have no alternates, no OPI, no interpolation",
    FORM = "form" A "6.2.9" "no PostScript, no reference to another file's page",
    BLEND_MODE = "blend-mode" A "6.2.10" "only standard blend modes",
    BLEND_SPACE = "blend-space" A "6.2.10" "transparency says in which colour space it blends",
    // Fonts.
    FONT_DICTIONARY = "font-dictionary" A "6.2.11.2" "a font has what its kind of font must have",
    FONT_NAME = "font-name" A "6.2.11.2" "a font has one name throughout, and a subset says that it is one",
    CID_SYSTEM = "cid-system" A "6.2.11.3.1" "a composite font and its encoding speak of the same characters",
    CID_TO_GID = "cid-to-gid" A "6.2.11.3.2" "an embedded TrueType CID font says which glyph is which",
    CMAP = "cmap" A "6.2.11.3.3" "an encoding is embedded or one of the predefined ones",
    FONT_EMBEDDED = "font-embedded" A "6.2.11.4.1" "the program of every font shown is embedded",
    FONT_PROGRAM = "font-program" A "6.2.11.4.1" "an embedded font program can be read",
    GLYPH_PRESENT = "glyph-present" A "6.2.11.4.1" "every glyph shown is in its font program",
    WIDTHS = "widths" A "6.2.11.5" "the widths stated are those of the font program",
    FONT_ENCODING = "font-encoding" A "6.2.11.6" "a TrueType font is symbolic without an encoding, or has a standard one",
    TO_UNICODE = "to-unicode" A "6.2.11.7.2" "every character shown says which character it is",
    UNICODE_VALUE = "unicode-value" A "6.2.11.7.2" "no character says that it is U+0000, U+FEFF or U+FFFE",
    PRIVATE_USE = "private-use" A "6.2.11.7.3" "characters of private use have words that stand for them",
    NOTDEF = "notdef" A "6.2.11.8" "the glyph for a missing character is never shown",
    // Annotations, forms, actions.
    ANNOTATION_TYPE = "annotation-type" A "6.3.1" "no sounds, films, 3D pictures or unknown kinds of annotation",
    ANNOTATION_FLAGS = "annotation-flags" A "6.3.2" "annotations are printed and never hidden",
    ANNOTATION_APPEARANCE = "annotation-appearance" A "6.3.3" "annotations bring their one appearance with them",
    FIELDS = "fields" A "6.4" "forms need no program and no XFA to be shown",
    ACTION = "action" A "6.5.1" "no actions that run programs, play media or change the document",
    TRIGGER = "trigger" A "6.5.2" "nothing happens by itself",
    // Metadata.
    XMP = "xmp" A "6.6.2.1" "the file describes itself in well-formed XMP",
    XMP_SCHEMA = "xmp-schema" A "6.6.2.3" "properties that PDF/A does not know are described in an extension schema",
    INFO = "info" A "6.6.3" "the information dictionary says what the XMP says",
    PDFA_CLAIM = "pdfa-claim" A "6.6.4" "the XMP claims part 3 and conformance level A",
    // Structure.
    MARKED = "marked" A "6.7.2.2" "the file says that it is tagged, and does not doubt it",
    STRUCTURE_TREE = "structure-tree" A "6.7.3.3" "there is a structure tree, and its elements hang together",
    ROLE_MAP = "role-map" A "6.7.3.4" "structure types are standard ones or mapped to them, and standard ones stay what they are",
    LANGUAGE = "language" A "6.7.4" "the file names its language, and every language named is one",
    // Attachments.
    ATTACHMENT_NAME = "attachment-name" A "6.8" "an attachment has a name in F and UF, and a description",
    ATTACHMENT_TYPE = "attachment-type" A "6.8" "an attachment says its media type and when it was last changed",
    ATTACHMENT_RELATION = "attachment-relation" A "6.8" "an attachment says what it is to the document, and belongs to a part of it",
    OPTIONAL_CONTENT = "optional-content" A "6.9" "layers have names and do not switch themselves",
    ALTERNATES = "alternates" A "6.10" "no alternate presentations, no page transitions by program, no requirements",
    // PDF/UA.
    UA_CLAIM = "ua-claim" UA "5" "the XMP claims part 1",
    TITLE = "title" UA "7.1" "the XMP has a title, and readers are told to show it",
    CONTENT_TAGGED = "content-tagged" UA "7.1" "all content is tagged or marked as an artifact",
    ARTIFACT_NESTING = "artifact-nesting" UA "7.1" "no artifact in tagged content, no tagged content in an artifact",
    PARENT_TREE = "parent-tree" UA "7.1" "tagged content and the structure tree point at each other",
    FIGURE = "figure" UA "7.3" "figures and formulas have words that stand for them",
    HEADING_LEVELS = "heading-levels" UA "7.4.2" "headings start at the first level and skip none",
    HEADING_KINDS = "heading-kinds" UA "7.4.4" "headings are all numbered or all not",
    TABLE = "table" UA "7.5" "tables consist of rows, and rows of cells",
    TABLE_REGULAR = "table-regular" UA "7.5" "all rows of a table have the same number of cells, spans counted",
    TABLE_HEADERS = "table-headers" UA "7.5" "header cells say what they are headers of",
    LIST = "list" UA "7.6" "lists consist of items, and items of label and body",
    NOTE = "note" UA "7.9" "notes have identifiers of their own",
    ANNOTATION_TAGGED = "annotation-tagged" UA "7.18.1" "annotations are in the structure tree: links as links, fields as forms",
    ANNOTATION_WORDS = "annotation-words" UA "7.18.1" "annotations and links have words that stand for them",
    TAB_ORDER = "tab-order" UA "7.18.3" "pages with annotations are tabbed through in the order of the structure",
}
