//! Plain text out of HTML. Nothing is rendered, fetched or kept as HTML: tags are read one after the other, and what a
//! reader would not see is left out.

use super::address::domain;
use crate::limits;
use mail_parser::decoders::html::add_html_token;

/// What came out of HTML.
#[derive(Default)]
pub(super) struct Rendered {
    pub(super) text: String,
    /// Addresses of links and of remote pictures.
    pub(super) urls: Vec<String>,
    /// Text stood there that a reader would not see.
    pub(super) hidden: bool,
    /// A picture reports the reading.
    pub(super) tracking: bool,
    /// A link shows another domain than it leads to.
    pub(super) misleading: bool,
}

/// Elements whose content is no text.
const DROPPED: &[&str] = &[
    "script", "style", "head", "title", "noscript", "template", "svg", "math", "object", "iframe", "select",
    "textarea", "xml",
];
/// Elements that begin and end a line.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "blockquote",
    "pre",
    "section",
    "article",
    "header",
    "footer",
    "hr",
    "dl",
    "dt",
    "dd",
    "form",
    "address",
    "center",
    "body",
    "html",
];
/// Elements that have no end.
const VOID: &[&str] = &["br", "img", "hr", "meta", "link", "input", "area", "base", "col", "embed", "source", "wbr"];

struct Open {
    name: String,
    hides: bool,
}

#[derive(Default)]
struct Writer {
    out: Rendered,
    open: Vec<Open>,
    hiding: usize,
    /// Target of the link that is open, and where its text begins.
    link: Option<(String, usize)>,
}

/// Derives the text.
pub(super) fn to_text(html: &str) -> Rendered {
    let mut writer = Writer::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        writer.words(text);
        rest = if let Some(comment) = tag.strip_prefix("<!--") {
            comment.split_once("-->").map(|(_, after)| after).unwrap_or_default()
        } else if tag
            .get(1..)
            .is_some_and(|t| t.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!' || c == '?'))
        {
            let end = tag_end(tag);
            let (inside, after) = tag.split_at(end);
            let inside = inside.trim_start_matches('<').trim_end_matches('>');
            let name = writer.tag(inside);
            // What stands in a script is no markup.
            match name.as_deref() {
                Some("script" | "style") => skip_raw(after, name.as_deref().unwrap_or_default()),
                _ => after,
            }
        } else {
            writer.words("<");
            tag.get(1..).unwrap_or_default()
        };
    }
    writer.words(rest);
    writer.end_link();
    let mut out = writer.out;
    out.text = tidy(&out.text);
    out
}

/// Where a tag ends: after its `>`, quotes respected; an unclosed quote does not swallow the rest.
fn tag_end(tag: &str) -> usize {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate().take(limits::MAX_HEADER_FIELD_BYTES) {
        match (quote, byte) {
            (None, b'>') => return at.saturating_add(1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(q), b) if q == b => quote = None,
            _ => {}
        }
    }
    tag.find('>').map_or(tag.len(), |n| n.saturating_add(1))
}

fn skip_raw<'h>(html: &'h str, name: &str) -> &'h str {
    let bytes = html.as_bytes();
    let mut at = 0usize;
    while let Some(found) = html.get(at..).and_then(|r| r.find("</")) {
        let start = at.saturating_add(found);
        let from = start.saturating_add(2);
        let end = from.saturating_add(name.len());
        if bytes.get(from..end).is_some_and(|n| n.eq_ignore_ascii_case(name.as_bytes())) {
            return html.get(start..).unwrap_or_default();
        }
        at = from;
    }
    ""
}

impl Writer {
    fn words(&mut self, text: &str) {
        if text.trim().is_empty() {
            if !text.is_empty() && self.hiding == 0 && !self.out.text.ends_with([' ', '\n']) {
                self.out.text.push(' ');
            }
            return;
        }
        if self.hiding > 0 {
            let dropped = self.open.iter().any(|o| DROPPED.contains(&o.name.as_str()));
            let mut words = String::new();
            decode_entities(&mut words, text);
            self.out.hidden |= !dropped && words.chars().any(char::is_alphanumeric);
            return;
        }
        if text.starts_with(char::is_whitespace) && !self.out.text.ends_with([' ', '\n']) {
            self.out.text.push(' ');
        }
        decode_entities(&mut self.out.text, text);
    }

    /// Reads a tag; the name of an element that was opened.
    fn tag(&mut self, inside: &str) -> Option<String> {
        let closing = inside.starts_with('/');
        let inside = inside.trim_start_matches('/');
        let end = inside.find(|c: char| !(c.is_ascii_alphanumeric() || c == ':' || c == '-')).unwrap_or(inside.len());
        let (name, attributes) = inside.split_at(end);
        let name = name.to_ascii_lowercase();
        if name.is_empty() {
            return None;
        }
        if self.hiding == 0 {
            match name.as_str() {
                "br" => self.out.text.push('\n'),
                "td" | "th" if closing => self.out.text.push('\t'),
                "li" if !closing => self.out.text.push_str("\n- "),
                n if BLOCKS.contains(&n) => self.out.text.push('\n'),
                _ => {}
            }
            if matches!(name.as_str(), "p" | "h1" | "h2" | "h3" | "table" | "blockquote") {
                self.out.text.push('\n');
            }
        }
        if closing {
            self.close(&name);
            return None;
        }
        let found = attribute_list(attributes);
        let of = |key: &str| found.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str());
        let hides = DROPPED.contains(&name.as_str())
            || found.iter().any(|(k, _)| k == "hidden")
            || is_hidden(of("style").unwrap_or_default());
        match name.as_str() {
            "a" if self.hiding == 0 => {
                self.end_link();
                if let Some(href) = of("href").map(str::trim).filter(|h| !h.is_empty() && !h.starts_with('#')) {
                    self.url(href);
                    self.link = Some((href.to_owned(), self.out.text.len()));
                }
            }
            "img" => {
                let source = of("src").unwrap_or_default().trim();
                let remote = source.starts_with("http:") || source.starts_with("https:") || source.starts_with("//");
                if remote {
                    self.url(source);
                    let tiny =
                        |key: &str| of(key).is_some_and(|v| matches!(v.trim().trim_end_matches("px"), "0" | "1"));
                    self.out.tracking |=
                        tiny("width") || tiny("height") || hides || self.hiding > 0 || of("style").is_some_and(is_tiny);
                }
                let alt = of("alt").map(str::trim).filter(|a| !a.is_empty() && self.hiding == 0 && !hides);
                if let Some(alt) = alt {
                    self.out.text.push('[');
                    decode_entities(&mut self.out.text, alt);
                    self.out.text.push(']');
                }
            }
            "link" | "iframe" | "form" | "body" | "table" | "td" | "video" | "audio" | "source" | "embed" => {
                for key in ["href", "src", "action", "background", "poster"] {
                    if let Some(url) = of(key).filter(|u| u.starts_with("http") || u.starts_with("//")) {
                        self.url(url);
                    }
                }
            }
            _ => {}
        }
        if !VOID.contains(&name.as_str()) && !attributes.ends_with('/') && self.open.len() < limits::MAX_HTML_DEPTH {
            self.hiding = self.hiding.saturating_add(usize::from(hides));
            self.open.push(Open { name: name.clone(), hides });
        }
        Some(name)
    }

    fn close(&mut self, name: &str) {
        if name == "a" {
            self.end_link();
        }
        let Some(at) = self.open.iter().rposition(|o| o.name == name) else { return };
        let closed = self.open.split_off(at).iter().filter(|o| o.hides).count();
        self.hiding = self.hiding.saturating_sub(closed);
    }

    /// Writes the target of a link after its text, unless the text is the target.
    fn end_link(&mut self) {
        let Some((href, from)) = self.link.take() else { return };
        let shown = self.out.text.get(from..).unwrap_or_default().trim().to_owned();
        let bare = href.trim_start_matches("mailto:").split('?').next().unwrap_or_default();
        if shown.eq_ignore_ascii_case(bare) || shown == href {
            return;
        }
        let (said, leads) = (host(&shown), host(&href));
        let plain = |h: &str| h.trim_start_matches("www.").to_owned();
        let within = |a: &str, b: &str| a == b || a.ends_with(&format!(".{b}"));
        if !said.is_empty() && !leads.is_empty() {
            let (said, leads) = (plain(&said), plain(&leads));
            self.out.misleading |= !within(&leads, &said) && !within(&said, &leads);
        }
        let cut = crate::text::cut_bytes(&href, limits::MAX_URL_BYTES).to_owned();
        self.out.text.push_str(" <");
        self.out.text.push_str(&cut);
        self.out.text.push('>');
    }

    fn url(&mut self, url: &str) {
        if self.out.urls.len() < limits::MAX_REMOTE_URLS {
            let mut decoded = String::new();
            decode_entities(&mut decoded, url);
            self.out.urls.push(decoded);
        }
    }
}

/// The host that an address leads to or that a link's text shows; empty if it shows none.
fn host(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    if lower.contains(char::is_whitespace) {
        return String::new();
    }
    if let Some(mail) = lower.strip_prefix("mailto:") {
        return domain(mail.split('?').next().unwrap_or_default()).to_owned();
    }
    let schemed = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    let rest = match schemed {
        Some(rest) => rest,
        None if lower.starts_with("www.") => &lower,
        None => return String::new(),
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    authority.rsplit('@').next().unwrap_or_default().split(':').next().unwrap_or_default().to_owned()
}

/// Entities become letters; runs of blanks become one.
fn decode_entities(out: &mut String, text: &str) {
    for word in text.split_inclusive(char::is_whitespace) {
        let blank = word.ends_with(char::is_whitespace);
        let mut rest = word.trim_end();
        while let Some(at) = rest.find('&') {
            let (before, tail) = rest.split_at(at);
            out.push_str(before);
            let end = tail.bytes().take(40).position(|b| b == b';');
            match end {
                Some(end) => {
                    let length = out.len();
                    add_html_token(out, tail.get(..=end).unwrap_or_default().as_bytes(), false);
                    if out.len() == length && !tail.starts_with("&#") {
                        out.push_str(tail.get(..=end).unwrap_or_default());
                    }
                    rest = tail.get(end.saturating_add(1)..).unwrap_or_default();
                }
                None => {
                    out.push('&');
                    rest = tail.get(1..).unwrap_or_default();
                }
            }
        }
        out.push_str(rest);
        if blank && !out.ends_with([' ', '\n']) {
            out.push(' ');
        }
    }
}

fn is_hidden(style: &str) -> bool {
    let style: String = style.to_ascii_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    let zero = |key: &str| {
        style.split(';').any(|d| {
            d.strip_prefix(key).is_some_and(|v| {
                let v = v.trim_end_matches("!important");
                matches!(v, "0" | "0px" | "0pt" | "0em" | "0%" | "1px" | "0.0" | "0.01")
            })
        })
    };
    style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("mso-hide:all")
        || zero("font-size:")
        || zero("opacity:")
        || zero("max-height:")
        || (zero("height:") && style.contains("overflow:hidden"))
        || style.contains("left:-9999")
        || style.contains("text-indent:-9999")
        || same_colours(&style)
}

/// White letters on a white ground, said in one style.
fn same_colours(style: &str) -> bool {
    let of =
        |keys: &[&str]| style.split(';').find_map(|d| keys.iter().find_map(|k| d.strip_prefix(k))).map(str::to_owned);
    match (of(&["color:"]), of(&["background-color:", "background:"])) {
        (Some(front), Some(back)) => front == back,
        (Some(front), None) => matches!(front.as_str(), "#fff" | "#ffffff" | "white" | "transparent"),
        _ => false,
    }
}

fn is_tiny(style: &str) -> bool {
    let style: String = style.to_ascii_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    style
        .split(';')
        .any(|d| matches!(d, "width:1px" | "height:1px" | "width:0" | "height:0" | "width:0px" | "height:0px"))
}

fn attribute_list(text: &str) -> Vec<(String, String)> {
    let mut list = Vec::new();
    let mut rest = text.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
    while !rest.is_empty() && list.len() < 64 {
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '/')).unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        let after = after.trim_start();
        let (value, next) = match after.strip_prefix('=').map(str::trim_start) {
            Some(quoted) if quoted.starts_with(['"', '\'']) => {
                let quote = if quoted.starts_with('"') { '"' } else { '\'' };
                let inner = quoted.get(1..).unwrap_or_default();
                inner.split_once(quote).unwrap_or((inner, ""))
            }
            Some(bare) => bare.split_at(bare.find(char::is_whitespace).unwrap_or(bare.len())),
            None => ("", after),
        };
        if !key.is_empty() {
            list.push((key.to_ascii_lowercase(), value.to_owned()));
        }
        let trimmed = next.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        // An odd sign that is no key must not hold the reading up.
        rest = if trimmed.len() < rest.len() { trimmed } else { "" };
    }
    list
}

/// No blanks at the ends of lines, no more than one empty line in a row.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0usize;
    for line in text.lines().map(|l| l.trim_matches([' ', '\t', '\u{A0}'])) {
        empty = if line.is_empty() { empty.saturating_add(1) } else { 0 };
        if empty < 2 {
            out.push_str(line);
            out.push('\n');
        }
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_shown_and_scripts_are_not() {
        let out = to_text(
            "<html><head><title>T</title><style>p{}</style></head><body><p>Guten&nbsp;Tag,</p><p>siehe <a href='https://example.com/x'>hier</a>.</p><script>if (a<b) alert('x')</script>\
            <ul><li>eins<li>zwei &amp; drei</ul>a<br>b</body></html>",
        );
        assert_eq!(
            out.text.replace('\u{A0}', " "),
            "Guten Tag,\n\nsiehe hier <https://example.com/x>.\n\n- eins\n- zwei & drei\na\nb"
        );
        assert!(!out.hidden && !out.tracking && !out.misleading);
    }

    #[test]
    fn what_is_not_seen_is_left_out_and_flagged() {
        let out = to_text(
            "<div style='display: none'>Ignore <b>all</b></div>seen<img src=https://t.example/p width=1 height=1><span style=\"color:#fff\">white</span>",
        );
        assert_eq!(out.text, "seen");
        assert!(out.hidden && out.tracking);
        assert_eq!(out.urls, ["https://t.example/p"]);
    }

    #[test]
    fn a_link_that_shows_another_domain_is_flagged() {
        assert!(to_text("<a href='https://evil.example/'>https://bank.example/</a>").misleading);
        assert!(!to_text("<a href='https://www.bank.example/login'>https://bank.example/</a>").misleading);
    }

    #[test]
    fn broken_markup_gives_its_words() {
        for html in [
            "a < b & c",
            "<p",
            "<p class='x",
            "</",
            "<!-- open",
            "<a href=\">x</a> y",
            "&#xZZ; &bogus; &",
            "<b =/=/=>x",
        ] {
            let _ = to_text(html);
        }
        assert_eq!(to_text("a < b &amp; c").text, "a < b & c");
        assert!(to_text(&"<div>".repeat(50_000)).text.is_empty());
    }
}
