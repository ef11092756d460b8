//! Does a file keep PDF/A-3a and PDF/UA-1? The product's own checker, for its own files before they leave the office and for anybody's.
//!
//! It reads hostile files too: within one budget of work, without panics, and without believing a word. What a program cannot judge it
//! does not claim, and what it did not look into it says ([`Report::not_checked`]).

mod actions;
mod cff;
mod cmap;
mod content;
mod embedded;
mod file;
mod fonts;
mod graphics;
mod metadata;
mod objects;
mod pages;
mod profile;
mod rules;
mod structure;
mod syntax;
mod tables;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use file::File;
pub use rules::{RULES, Rule};

/// How many findings of one rule are listed; all are counted.
const LISTED: usize = 20;

/// Whether these bytes are a sound colour profile for so many colours.
pub(crate) fn is_profile(data: &[u8], channels: i64) -> bool {
    profile::read(data).is_some_and(|found| found.channels == channels)
}

/// A place where a rule is broken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The rule's id.
    pub rule: &'static str,
    /// `PDF/A-3a` or `PDF/UA-1`.
    pub standard: &'static str,
    /// The clause of the standard.
    pub clause: &'static str,
    /// What the rule asks.
    pub asks: &'static str,
    /// The number of the object, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<u32>,
    /// The page, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<usize>,
    /// What is wrong there: a key, a number, a structure type. Never a word of the document's text.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub detail: String,
}

/// What a file was found to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Nothing was found.
    pub clean: bool,
    /// How many pages were read.
    pub pages: usize,
    /// How many rules were looked at.
    pub rules: usize,
    /// The first findings of each rule, in the order of the rules.
    pub findings: Vec<Finding>,
    /// How often each rule is broken.
    pub counts: BTreeMap<&'static str, usize>,
    /// What was not looked into, in words.
    pub not_checked: BTreeSet<&'static str>,
}

/// Gathers findings.
#[derive(Default)]
struct Found {
    findings: RefCell<Vec<Finding>>,
    counts: RefCell<BTreeMap<&'static str, usize>>,
    not_checked: RefCell<BTreeSet<&'static str>>,
    page: Cell<Option<usize>>,
}

impl Found {
    /// A rule is broken at an object, on the page being read.
    fn add(&self, rule: &'static Rule, object: Option<u32>, detail: impl Into<String>) {
        let mut counts = self.counts.borrow_mut();
        let count = counts.entry(rule.id).or_default();
        *count += 1;
        if *count > LISTED {
            return;
        }
        self.findings.borrow_mut().push(Finding {
            rule: rule.id,
            standard: rule.standard,
            clause: rule.clause,
            asks: rule.asks,
            object,
            page: self.page.get(),
            detail: short(&detail.into()),
        });
    }

    /// A rule is broken unless this holds.
    fn need(&self, holds: bool, rule: &'static Rule, object: Option<u32>, detail: impl Into<String>) {
        if !holds {
            self.add(rule, object, detail);
        }
    }

    /// Something was not looked into.
    fn skipped(&self, what: &'static str) {
        self.not_checked.borrow_mut().insert(what);
    }
}

/// A detail that anybody's terminal can bear.
fn short(detail: &str) -> String {
    let mut out = String::new();
    crate::clean::clean_into(detail, &mut out);
    out.replace('\n', " ").chars().take(120).collect()
}

/// A name of the file, for a detail.
fn shown(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}

/// Looks at a file.
pub fn check(bytes: &[u8]) -> Report {
    let found = Found::default();
    let pages = look(bytes, &found);
    let mut findings = found.findings.into_inner();
    let order = |id: &str| RULES.iter().position(|rule| rule.id == id);
    findings.sort_by_key(|finding| (order(finding.rule), finding.page, finding.object));
    Report {
        clean: findings.is_empty(),
        pages,
        rules: RULES.len(),
        findings,
        counts: found.counts.into_inner(),
        not_checked: found.not_checked.into_inner(),
    }
}

/// Everything, in the order in which one thing needs another. Returns the number of pages.
fn look(bytes: &[u8], found: &Found) -> usize {
    objects::frame(bytes, found);
    if bytes.len() > file::LARGEST {
        found.add(rules::LIMITS, None, "the file is larger than is looked at");
        return 0;
    }
    let Ok(file) = File::of(bytes) else {
        found.add(rules::CROSS_REFERENCE, None, "nothing else could be looked at");
        return 0;
    };
    objects::trailer(&file, found);
    if file.trailer.contains_key(b"Encrypt".as_slice()) {
        found.add(rules::ENCRYPTION, None, "nothing else could be looked at");
        return 0;
    }
    let Some(catalog) = file.get_dict(&file.trailer, "Root") else {
        found.add(rules::CROSS_REFERENCE, None, "no catalogue; nothing else could be looked at");
        return 0;
    };
    objects::all(&file, found);
    metadata::look(&file, &catalog, found);
    actions::look(&file, &catalog, found);
    let intent = graphics::output_intents(&file, &catalog, found);
    embedded::look(&file, found);
    let tree = structure::look(&file, &catalog, found);
    let pages = pages::look(&file, &catalog, &tree, intent, found);
    if file.is_spent() {
        found.add(rules::LIMITS, None, "the file unpacks to more than is looked at");
    }
    pages
}
