//! The renderer: placeholders, loops and conditions, on a budget and without any way out.

use crate::facts::Inserted;
use crate::source::Part;
use crate::{Problem, Template};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::ValueKind;
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, Output, OutputSpan, OutputSpanKind, UndefinedBehavior, Value,
};
use std::sync::{Arc, Mutex, PoisonError};
use words::Language;

/// What a render may cost: about so many steps, or 64 bytes each (see `minijinja::Environment::set_fuel`). A long report takes a tenth.
const FUEL: u64 = 400_000;
/// How deep loops, conditions and parts may be nested.
const DEPTH: usize = 60;

/// Around the number of a fact in the rendered text. Both are non-characters: no text has them, no reader of Markdown takes notice.
pub(crate) const OPEN: char = '\u{fdd0}';
pub(crate) const CLOSE: char = '\u{fdd1}';

/// What a token stands for.
#[derive(Debug, Clone)]
pub(crate) enum Slot {
    /// Words.
    Text(String),
    /// The blocks of this number.
    Blocks(usize),
}

/// A part after rendering: Markdown with tokens, and what each piece of it was made by.
pub(crate) struct Rendered {
    pub(crate) text: String,
    spans: Vec<OutputSpan>,
}

type Slots = Arc<Mutex<Vec<Slot>>>;

/// Renders the parts of one template with one set of facts.
pub(crate) struct Engine<'t> {
    template: &'t Template,
    environment: Environment<'static>,
    facts: Value,
    slots: Slots,
}

fn environment(language: Language, slots: &Slots) -> Environment<'static> {
    let mut environment = Environment::new();
    // Whatever makes text into markup, and whatever shows more than it was asked for.
    for name in ["safe", "escape", "e", "pprint", "tojson", "urlencode"] {
        environment.remove_filter(name);
    }
    for name in ["debug", "namespace", "dict"] {
        environment.remove_global(name);
    }
    environment.add_filter("bracketed", |text: String| if text.is_empty() { text } else { format!(" ({text})") });
    environment.set_debug(true);
    environment.set_fuel(Some(FUEL));
    environment.set_recursion_limit(DEPTH);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // With an escape of any kind, what a block of the template itself made is known from what a fact says.
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("tokens".into()));
    if let Ok(syntax) = SyntaxConfig::builder().lstrip_blocks(true).keep_trailing_newline(true).build() {
        environment.set_syntax(syntax);
    }
    let slots = Arc::clone(slots);
    environment.set_formatter(move |out, _, value| write(out, value, language, &slots));
    environment
}

/// Writes a value into the rendered text as a token; also where there is nothing to say, since `**{{ nothing }}**` must not become a rule.
fn write(out: &mut Output<'_>, value: &Value, language: Language, slots: &Slots) -> Result<(), Error> {
    let slot = if value.is_undefined() {
        return Err(Error::from(ErrorKind::UndefinedError));
    } else if value.is_safe() {
        // Made by the template itself, tokens and all.
        return Ok(out.write_str(value.as_str().unwrap_or_default())?);
    } else if let Some(Inserted(number)) = value.downcast_object_ref::<Inserted>() {
        Slot::Blocks(*number)
    } else if let Some(text) = value.as_str() {
        Slot::Text(text.to_owned())
    } else if let (ValueKind::Number, Some(number)) = (value.kind(), value.as_i64()) {
        Slot::Text(words::number(language, number))
    } else {
        return Err(Error::new(ErrorKind::NonPrimitive, "not-text"));
    };
    let mut slots = slots.lock().unwrap_or_else(PoisonError::into_inner);
    out.write_str(&format!("{OPEN}{}{CLOSE}", slots.len()))?;
    slots.push(slot);
    Ok(())
}

/// A line that holds nothing but commands (`{% if … %}`, `{# … #}`) makes no line: its line end is moved into the command. The text keeps its
/// length, so that every place in it stays the same. (`trim_blocks` of the renderer would also eat the line end after words.)
fn without_bare_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let bare = line.strip_suffix('\n').map(str::trim_end).filter(|line| is_bare(line));
        match bare.and_then(|bare| bare.len().checked_sub(2).and_then(|at| bare.split_at_checked(at))) {
            Some((command, close)) => {
                out.push_str(command);
                out.extend(std::iter::repeat_n(' ', line.len() - 1 - command.len() - close.len()));
                out.push('\n');
                out.push_str(close);
            }
            None => out.push_str(line),
        }
    }
    out
}

fn is_bare(line: &str) -> bool {
    let mut rest = line.trim_start();
    let mut commands = 0;
    while !rest.is_empty() {
        let end = if rest.starts_with("{%") { "%}" } else { "#}" };
        let inner = rest.strip_prefix("{%").or_else(|| rest.strip_prefix("{#")).and_then(|inner| inner.split_once(end));
        let Some((_, after)) = inner else { return false };
        commands += 1;
        rest = after.trim_start();
    }
    commands > 0
}

/// What cannot be read in any part, at most one problem each: after the first, a reader only guesses.
pub(crate) fn syntax(template: &Template) -> Vec<Problem> {
    let slots = Slots::default();
    let mut environment = environment(Language::default(), &slots);
    let mut problems = Vec::new();
    for (name, part) in &template.parts {
        if let Err(error) = environment.add_template_owned(*name, without_bare_lines(&part.text)) {
            problems.push(problem(template, &error, name));
        }
    }
    problems
}

impl<'t> Engine<'t> {
    pub(crate) fn new(template: &'t Template, language: Language, facts: Value) -> Engine<'t> {
        let slots = Slots::default();
        let mut environment = environment(language, &slots);
        for (name, part) in &template.parts {
            // Read before, when the template was.
            let _ = environment.add_template_owned(*name, without_bare_lines(&part.text));
        }
        Engine { template, environment, facts, slots }
    }

    /// Renders a part.
    pub(crate) fn render(&self, name: &'static str) -> Result<Rendered, Problem> {
        let (text, spans) = self
            .environment
            .get_template(name)
            .and_then(|part| part.render_with_spans(self.facts.clone()))
            .map_err(|error| problem(self.template, &error, name))?;
        Ok(Rendered { text, spans })
    }

    /// The names of facts that a part asks for, whether or not they are reached; without those that its loops make.
    pub(crate) fn asked(&self, name: &'static str) -> Vec<String> {
        let Ok(part) = self.environment.get_template(name) else { return Vec::new() };
        let functions: Vec<&str> = self.environment.globals().map(|(name, _)| name).collect();
        let mut names: Vec<String> = part.undeclared_variables(true).into_iter().collect();
        names.retain(|name| !functions.contains(&name.as_str()));
        names.sort();
        names
    }

    /// What the tokens written so far stand for.
    pub(crate) fn slots(&self) -> Vec<Slot> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The words of the facts that were put in so far.
    pub(crate) fn said(&self) -> Vec<String> {
        let texts = self.slots().into_iter().filter_map(|slot| match slot {
            Slot::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        });
        texts.collect()
    }

    /// What wrote a byte of a rendered part: its place in the file, and the placeholder's text where it was one.
    pub(crate) fn origin(&self, rendered: &Rendered, offset: usize) -> ((u32, u32), String) {
        let at = rendered.spans.partition_point(|span| span.output_range().end <= offset);
        let Some(span) = rendered.spans.get(at).or_else(|| rendered.spans.last()) else {
            return ((1, 1), String::new());
        };
        let Some(part) = self.template.parts.get(span.name()) else { return ((1, 1), String::new()) };
        let source = span.source_range();
        match span.kind() {
            OutputSpanKind::Raw => {
                let into = offset.saturating_sub(span.output_range().start).min(source.len());
                (part.place(source.start + into), String::new())
            }
            _ => (part.place(source.start), part.text.get(source).unwrap_or_default().trim().to_owned()),
        }
    }
}

/// The renderer's error as a problem of the template.
fn problem(template: &Template, error: &Error, rendering: &str) -> Problem {
    // What went wrong in a part that was put in lies below "could not render include".
    let mut error = error;
    while let Some(below) = std::error::Error::source(error).and_then(|below| below.downcast_ref::<Error>()) {
        error = below;
    }
    let empty = Part { text: String::new(), line: 1, column: 1 };
    let part = error
        .name()
        .and_then(|name| template.parts.get(name))
        .or_else(|| template.parts.get(rendering))
        .unwrap_or(&empty);
    let range = error.range();
    let place = match (&range, error.line()) {
        (Some(range), _) => part.place(range.start),
        (None, Some(line)) => part.line_place(line),
        (None, None) => part.line_place(1),
    };
    let said = range.and_then(|range| part.text.get(range)).unwrap_or_default();
    let detail = error.detail().unwrap_or_default();
    // "filter shout is unknown", "debug is unknown".
    let unknown = || {
        let mut words = detail.split_whitespace();
        words.find(|word| !matches!(*word, "filter" | "test" | "function")).unwrap_or(said)
    };
    let (code, name) = match error.kind() {
        ErrorKind::SyntaxError if detail.starts_with("unknown statement") => {
            ("unknown-statement", detail.rsplit(' ').next().unwrap_or_default())
        }
        ErrorKind::SyntaxError if detail.contains("end of input") => ("not-closed", said),
        ErrorKind::SyntaxError | ErrorKind::BadEscape | ErrorKind::InvalidDelimiter => ("syntax", said),
        ErrorKind::UndefinedError => ("unknown-field", said),
        ErrorKind::UnknownFilter | ErrorKind::UnknownTest | ErrorKind::UnknownFunction | ErrorKind::UnknownMethod => {
            ("unknown-filter", unknown())
        }
        ErrorKind::TemplateNotFound => ("no-such-part", said.split(['"', '\'']).nth(1).unwrap_or(said)),
        ErrorKind::NonPrimitive => ("not-text", said),
        ErrorKind::OutOfFuel | ErrorKind::WriteFailure => ("too-much", ""),
        ErrorKind::InvalidOperation if detail.contains("recursion") => ("too-much", ""),
        ErrorKind::InvalidOperation if detail.contains("iterable") => ("not-a-list", said),
        _ => ("failed", said),
    };
    Problem::new(place, code, name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_commands_alone_makes_no_line_and_the_text_keeps_its_length() {
        for (text, wanted) in [
            ("{% if a %}\nx\n{% endif %}\n", "{% if a \n%}x\n{% endif \n%}"),
            ("  {% if a %} {# why #}  \nx", "  {% if a %} {# why   \n#}x"),
            ("words {% if a %}b{% endif %}\n\nc", "words {% if a %}b{% endif %}\n\nc"),
            ("{{ a }}\n", "{{ a }}\n"),
        ] {
            let made = without_bare_lines(text);
            assert_eq!(made, wanted);
            assert_eq!(made.len(), text.len());
        }
    }
}
