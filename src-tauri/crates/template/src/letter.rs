//! A letter: a template and facts put together; and the check of a template against all facts that its kind can meet.

use crate::engine::Engine;
use crate::{Facts, Problem, Template, kinds, markdown, samples};
use model::template::{Audience, TemplateKind};
use paper::Block;
use words::Language;

/// What a template made of facts.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// The title, in one line.
    pub title: String,
    /// For whom.
    pub audience: Audience,
    /// The content below the title.
    pub blocks: Vec<Block>,
    /// Instead of the office's own head: the sender's name, then the lines of the address.
    pub header: Option<Vec<String>>,
    /// One more line at the foot of every page.
    pub footer: Option<String>,
    /// The words of the facts that were put in.
    pub said: Vec<String>,
}

impl Template {
    /// Makes a letter of facts.
    ///
    /// # Errors
    /// Where the template asks for what is not there, goes beyond its budget, or holds Markdown that the page does not know.
    pub fn compose(&self, language: Language, facts: &Facts) -> Result<Letter, Vec<Problem>> {
        let engine = Engine::new(self, language, facts.value());
        let lines = |name: &'static str| -> Result<Vec<String>, Vec<Problem>> {
            if !self.parts.contains_key(name) {
                return Ok(Vec::new());
            }
            let rendered = engine.render(name).map_err(|problem| vec![problem])?;
            let text = markdown::plain(&engine, &rendered);
            Ok(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect())
        };
        let title = lines("title")?.join(" ");
        if title.is_empty() {
            // A document without a title is no document; with other facts it may have one.
            let place = self.parts.get("title").map_or((1, 1), |part| part.place(0));
            return Err(vec![Problem::new(place, "no-title", "")]);
        }
        let rendered = engine.render("content").map_err(|problem| vec![problem])?;
        let blocks = together(markdown::blocks(&engine, &rendered, facts)?);
        let header = lines("header")?;
        let mut footer = lines("footer")?;
        if footer.len() > 1 {
            let place = self.parts.get("footer").map_or((1, 1), |part| part.place(0));
            return Err(vec![Problem::new(place, "long-footer", "")]);
        }
        Ok(Letter {
            title,
            audience: self.audience,
            blocks,
            header: (!header.is_empty()).then_some(header),
            footer: footer.pop(),
            said: engine.said(),
        })
    }
}

/// A place to sign never stands alone on a page: the close and the sentence before it come along.
fn together(blocks: Vec<Block>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::with_capacity(blocks.len());
    for block in blocks {
        if !matches!(block, Block::Signature { .. }) {
            out.push(block);
            continue;
        }
        let before = out.iter().rev().take(2).take_while(|block| matches!(block, Block::Paragraph { .. })).count();
        let mut kept = out.split_off(out.len() - before);
        kept.push(block);
        out.push(Block::Together { blocks: kept });
    }
    out
}

/// What is wrong with a template's text in itself, without any case: quick enough for every key.
#[must_use]
pub fn check_text(kind: TemplateKind, language: Language, text: &str) -> Vec<Problem> {
    match Template::read(text) {
        Ok(template) => unknown_fields(kind, language, &template),
        Err(problems) => problems,
    }
}

/// Everything that is wrong with a template's text: what cannot be read, what it asks for that its kind does not have, and what goes
/// wrong with any of the facts that its kind can meet, under any law. Empty for a template that may be published.
#[must_use]
pub fn check(kind: TemplateKind, language: Language, text: &str) -> Vec<Problem> {
    let template = match Template::read(text) {
        Ok(template) => template,
        Err(problems) => return problems,
    };
    let mut problems = unknown_fields(kind, language, &template);
    for law in samples::LAWS {
        for sample in samples::of(kind) {
            if let Err(found) = template.compose(language, &samples::facts(kind, language, law, sample)) {
                problems.extend(found);
            }
        }
    }
    problems.sort();
    // One placeholder is one problem, however many samples meet it.
    problems.dedup_by(|a, b| (a.line, a.code, &a.name) == (b.line, b.code, &b.name));
    problems
}

/// The names that a template asks for outside of its loops and that its kind does not have, also where no sample comes by.
fn unknown_fields(kind: TemplateKind, language: Language, template: &Template) -> Vec<Problem> {
    let engine = Engine::new(template, language, Facts::new().value());
    let mut problems = Vec::new();
    for name in ["title", "content", "header", "footer"] {
        let Some(part) = template.parts.get(name) else { continue };
        for asked in engine.asked(name).iter().filter(|asked| !kinds::knows(kind, asked)) {
            let at = find_name(&part.text, asked).unwrap_or_default();
            problems.push(Problem::new(part.place(at), "unknown-field", asked.as_str()));
        }
    }
    problems
}

/// Where a name stands as a whole.
fn find_name(text: &str, name: &str) -> Option<usize> {
    let in_name = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
    text.match_indices(name).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).and_then(|before| before.chars().next_back());
        let after = text.get(at + name.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(in_name) && !after.is_some_and(in_name)
    })
}
