//! A template's text taken apart: its settings, and its parts.
//!
//! ```text
//! ---
//! title: We have received your request
//! audience: requester
//! ---
//! Dear {{ recipient.name }},
//!
//! === table-row ===
//! | {{ row.number }} | {{ row.received }} |
//! ```
//!
//! The settings and parts are those of Toro's `CreateUserHistoryFile`, made for people: title, content, for whom, how the subject and the
//! organisation are shown, the head and the rows of a table; and the head and foot of the page.

use crate::Problem;
use model::template::Audience;
use std::collections::BTreeMap;

/// The longest template, in bytes.
pub const MAX_LENGTH: usize = 64 * 1024;

/// The parts that a template may have beside its content. All but the last two are put in by `{% include "part" %}`.
pub const PARTS: &[&str] = &["subject", "organisation", "table-header", "table-row", "header", "footer"];

/// A piece of the text and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// Its text.
    pub(crate) text: String,
    /// The line of the file that it begins in, from 1.
    pub(crate) line: u32,
    /// The character of that line that it begins at, from 1.
    pub(crate) column: u32,
}

impl Part {
    /// The place in the file of a byte of this part.
    pub(crate) fn place(&self, offset: usize) -> (u32, u32) {
        let before = self.text.get(..offset).unwrap_or(&self.text);
        let lines = u32::try_from(before.matches('\n').count()).unwrap_or(u32::MAX);
        let in_line = before.rsplit('\n').next().unwrap_or_default().chars().count();
        let column =
            u32::try_from(in_line).unwrap_or(u32::MAX).saturating_add(if lines == 0 { self.column } else { 1 });
        (self.line.saturating_add(lines), column)
    }

    /// The place of a line of this part, from 1, where no byte is known.
    pub(crate) fn line_place(&self, line: usize) -> (u32, u32) {
        let line = u32::try_from(line.saturating_sub(1)).unwrap_or(u32::MAX);
        (self.line.saturating_add(line), if line == 0 { self.column } else { 1 })
    }
}

/// A template that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// For whom it is.
    pub audience: Audience,
    /// The parts by name; `title` and `content` are always there.
    pub(crate) parts: BTreeMap<&'static str, Part>,
}

impl Template {
    /// Reads a template's text.
    ///
    /// # Errors
    /// Every problem of its settings and parts; of their placeholders, the first one a part.
    pub fn read(text: &str) -> Result<Template, Vec<Problem>> {
        if text.len() > MAX_LENGTH {
            return Err(vec![Problem::new((1, 1), "too-long", "")]);
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
        let mut problems = Vec::new();
        let whole = Part { text, line: 1, column: 1 };
        for (at, c) in whole.text.char_indices().filter(|(_, c)| !printable(*c)) {
            problems.push(Problem::new(whole.place(at), "not-printable", format!("U+{:04X}", u32::from(c))));
        }
        let template = split(&whole.text, &mut problems);
        if let Some(template) = &template {
            problems.extend(crate::engine::syntax(template));
        }
        problems.sort();
        match template {
            Some(template) if problems.is_empty() => Ok(template),
            _ => Err(problems),
        }
    }
}

/// Whether a character may stand in a template: no control character, no direction override, and none of the non-characters that stand
/// for facts while a letter is made.
fn printable(c: char) -> bool {
    let code = u32::from(c);
    let control = c.is_control() && c != '\n' && c != '\t';
    let hidden = matches!(code, 0x202a..=0x202e | 0x2066..=0x2069 | 0xfdd0..=0xfdef | 0xfeff | 0xfff9..=0xfffb);
    !control && !hidden && code & 0xfffe != 0xfffe
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1)
}

fn split(text: &str, problems: &mut Vec<Problem>) -> Option<Template> {
    let mut lines = text.split('\n').enumerate();
    if lines.next().is_none_or(|(_, first)| first.trim_end() != "---") {
        problems.push(Problem::new((1, 1), "no-settings", ""));
        return None;
    }
    let mut parts: BTreeMap<&'static str, Part> = BTreeMap::new();
    let mut audience = Audience::Requester;
    let mut closed = false;
    for (index, line) in lines.by_ref() {
        if line.trim_end() == "---" {
            closed = true;
            break;
        }
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let indent = line.len() - line.split_once(':').map_or(0, |(_, v)| v.trim_start().len());
        let column = number(line.get(..indent).unwrap_or_default().chars().count());
        match name.trim() {
            "title" => {
                parts.insert("title", Part { text: value.trim().to_owned(), line: number(index), column });
            }
            "audience" => match Audience::parse(value.trim()) {
                Some(known) => audience = known,
                None => problems.push(Problem::new((number(index), column), "unknown-audience", value)),
            },
            other => problems.push(Problem::new((number(index), 1), "unknown-setting", other)),
        }
    }
    if !closed {
        problems.push(Problem::new((1, 1), "no-settings", ""));
        return None;
    }
    if parts.get("title").is_none_or(|title| title.text.is_empty()) {
        problems.push(Problem::new((1, 1), "no-title", ""));
        parts.insert("title", Part { text: String::new(), line: 1, column: 1 });
    }
    read_parts(lines, &mut parts, problems);
    let content = parts.get("content").is_some_and(|part| !part.text.trim().is_empty());
    if !content {
        problems.push(Problem::new((1, 1), "no-content", ""));
    }
    Some(Template { audience, parts })
}

/// The content and the named parts, each up to the heading of the next.
fn read_parts<'a>(
    lines: impl Iterator<Item = (usize, &'a str)>,
    parts: &mut BTreeMap<&'static str, Part>,
    problems: &mut Vec<Problem>,
) {
    let mut current: Option<&'static str> = Some("content");
    for (index, line) in lines {
        if let Some(name) = heading(line) {
            let known = PARTS.iter().find(|part| **part == name).copied();
            match known {
                None => problems.push(Problem::new((number(index), 1), "unknown-part", name)),
                Some(known) if parts.contains_key(known) => {
                    problems.push(Problem::new((number(index), 1), "part-twice", name));
                }
                Some(known) => {
                    parts.insert(known, Part { text: String::new(), line: number(index + 1), column: 1 });
                }
            }
            current = known;
            continue;
        }
        let Some(name) = current else { continue };
        let part = parts.entry(name).or_insert_with(|| Part { text: String::new(), line: number(index), column: 1 });
        part.text.push_str(line);
        part.text.push('\n');
    }
    for (name, part) in parts.iter_mut().filter(|(name, _)| **name != "title") {
        // Empty lines at the end belong to the text, not to what it makes; a table's row must not be cut off from the next one.
        let kept = part.text.trim_end().len();
        part.text.truncate(kept);
        if *name != "header" && *name != "footer" {
            part.text.push('\n');
        }
    }
}

/// The name in a line such as `=== table-row ===`.
fn heading(line: &str) -> Option<&str> {
    let inner = line.trim().strip_prefix("===")?.strip_suffix("===")?.trim();
    (!inner.is_empty() && inner.chars().all(|c| c.is_ascii_lowercase() || c == '-')).then_some(inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<(u32, &'static str, String)> {
        Template::read(text).map_or_else(|all| all.into_iter().map(|p| (p.line, p.code, p.name)).collect(), |_| vec![])
    }

    #[test]
    fn settings_and_parts_are_told_apart_and_keep_their_lines() {
        let text =
            "---\ntitle: Case {{ request.number }}\naudience: internal\n---\n\nHello\n\n=== table-row ===\n| a |\n";
        let template = Template::read(text).unwrap();
        assert_eq!(template.audience, Audience::Internal);
        let part = |name: &str| (template.parts[name].text.as_str(), template.parts[name].line);
        assert_eq!(part("title"), ("Case {{ request.number }}", 2));
        assert_eq!(template.parts["title"].place(5), (2, 13));
        assert_eq!(part("content"), ("\nHello\n", 5));
        assert_eq!(part("table-row"), ("| a |\n", 9));
    }

    #[test]
    fn what_is_wrong_with_a_template_is_told_with_its_line() {
        assert_eq!(codes("Hello"), [(1, "no-settings", String::new())]);
        let settings = "---\ntitle: T\n---\n";
        assert_eq!(
            codes(&format!("{settings}\n=== nonsense ===\nx")),
            [(1, "no-content", String::new()), (5, "unknown-part", "nonsense".into())]
        );
        let twice = format!("{settings}Hello\n=== footer ===\na\n=== footer ===\nb");
        assert_eq!(codes(&twice), [(7, "part-twice", "footer".into())]);
        assert_eq!(
            codes("---\naudience: everybody\ncolour: red\n---\nHello"),
            [
                (1, "no-title", String::new()),
                (2, "unknown-audience", "everybody".into()),
                (3, "unknown-setting", "colour".into())
            ]
        );
        assert_eq!(codes(&format!("{settings}a\u{202e}b")), [(4, "not-printable", "U+202E".into())]);
        assert_eq!(codes(&"x".repeat(MAX_LENGTH + 1)), [(1, "too-long", String::new())]);
    }
}
