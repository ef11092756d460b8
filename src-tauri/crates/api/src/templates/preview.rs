//! A text as the office's letter, while it is being written: the real page, and everything that is wrong.

use super::key;
use crate::documents::{Shell, page_of};
use crate::wire::templates::{
    CheckTemplateRequest, PreviewTemplateRequest, ProblemView, ProblemsView, TemplatePreviewView,
};
use crate::{Desk, Error};
use model::office::Office;
use template::{Facts, Problem, Template, samples};

pub(super) fn shown(problems: Vec<Problem>) -> Vec<ProblemView> {
    problems
        .into_iter()
        .map(|p| ProblemView { line: p.line, column: p.column, code: p.code.to_owned(), name: p.name })
        .collect()
}

/// The made-up case of a sample, told by this office.
fn facts(desk: &Desk<'_>, asked: &PreviewTemplateRequest, office: &Office) -> Result<Facts, Error> {
    let (_, language) = key(asked.kind, &asked.language, &asked.law, "")?;
    if asked.law.is_empty() {
        return Err(Error::invalid("law", "required"));
    }
    let sample = samples::of(asked.kind).into_iter().find(|known| *known == asked.sample);
    let sample = sample.ok_or_else(|| Error::invalid("sample", "unknown"))?;
    let mut facts = samples::facts(asked.kind, language, &asked.law, sample);
    crate::documents::office_facts(&mut facts, office);
    let zone = law::parse_zone(&office.zone).unwrap_or(chrono_tz::UTC);
    facts.set("letter.date", words::date(language, desk.today(zone), words::DateStyle::Long));
    if facts.get("signature").is_some() {
        crate::documents::set_signature(&mut facts, office, language);
    }
    Ok(facts)
}

/// Everything that is wrong with a text, with every made-up case under every law.
///
/// # Errors
/// `Invalid` for an unknown language.
pub fn check(_: &Desk<'_>, asked: CheckTemplateRequest) -> Result<ProblemsView, Error> {
    let (_, language) = key(asked.kind, &asked.language, "", "")?;
    Ok(ProblemsView { problems: shown(template::check(asked.kind, language, &asked.text)) })
}

/// Draws a text with a made-up case, and looks for problems of the text itself and with this case: what a page needs while somebody types.
///
/// # Errors
/// `Invalid` for an unknown language, law or sample, or a width out of range. A text that is wrong is no error: it is answered with its
/// problems.
pub fn preview(desk: &Desk<'_>, asked: PreviewTemplateRequest) -> Result<TemplatePreviewView, Error> {
    let (_, language) = key(asked.kind, &asked.language, &asked.law, "")?;
    let (office, shell) = desk.vault.read(|view| {
        let controller = view.controller()?;
        let shell = Shell::sample(desk, view, &controller)?;
        Ok((controller.office, shell))
    })?;
    let facts = facts(desk, &asked, &office)?;
    let mut problems = template::check_text(asked.kind, language, &asked.text);
    let letter = Template::read(&asked.text).and_then(|template| template.compose(language, &facts));
    let Ok(letter) = letter.map_err(|found| {
        problems.extend(found.into_iter().filter(|one| !problems.contains(one)).collect::<Vec<_>>());
        problems.sort();
    }) else {
        return Ok(TemplatePreviewView { problems: shown(problems), picture: None, page: 0, check: None });
    };
    let check = crate::documents::items_of(desk, asked.kind, &asked.law, (&facts, &letter), None);
    let rendered = paper::render(&shell.around(&facts, letter, language))?;
    let page = asked.page.clamp(1, u32::try_from(rendered.pages).unwrap_or(u32::MAX));
    let picture = page_of(&rendered.bytes, rendered.pages, page, asked.width)?;
    Ok(TemplatePreviewView { problems: shown(problems), picture: Some(picture), page, check: Some(check) })
}
