//! `index.html`: the answer as a page that anybody opens, made of `data.json` alone. It runs nothing and fetches nothing: the only links lead to
//! the files beside it, and a policy in its head says so to the browser.

use super::csv::{self, CsvFile};
use super::data::{Data, Scope, Source, Table};
use super::html::Html;
use super::names;
use base64::Engine as _;
use sha2::{Digest, Sha256};
use words::{DateStyle, Language, Value};

/// Rows of one table that the page shows; a browser copes with these at once. All of them are in the CSV file that the page names.
const MOST_ROWS: usize = 1_000;
/// A table with more columns is shown record by record, as in the report.
const WIDEST: usize = 10;
const STYLE: &str = include_str!("index.css");

struct Page<'a> {
    data: &'a Data,
    language: Language,
    html: Html,
}

/// The page. `sizes` gives the bytes of each file that is listed, by name; files without one are listed without.
pub fn html(data: &Data, tables: &[CsvFile], sizes: &[(String, u64)]) -> String {
    let mut page = Page { data, language: data.words(), html: Html::default() };
    page.head();
    page.html.raw("<body>\n<div class=\"page\">\n<a class=\"skip\" href=\"#data\">");
    let skip = page.say("index-skip");
    page.html.text(&skip).raw("</a>\n");
    page.opening();
    page.contents();
    page.html.raw("<main>\n");
    page.files(tables, sizes);
    page.html.raw("<div id=\"data\">\n");
    page.person();
    page.legal_bases();
    page.processing();
    page.sources();
    page.former();
    page.deadlines();
    page.html.raw("</div>\n</main>\n");
    page.closing();
    page.html.raw("</div>\n</body>\n</html>\n");
    page.html.finish()
}

impl Page<'_> {
    fn say(&self, key: &str) -> String {
        words::say(self.language, key, &[])
    }

    fn say_with(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        words::say(self.language, key, args)
    }

    fn day(&self, day: chrono::NaiveDate) -> String {
        words::date(self.language, day, DateStyle::Long)
    }

    /// A day that takes little room in a table.
    fn short(&self, day: chrono::NaiveDate) -> String {
        words::date(self.language, day, DateStyle::Short).replace(' ', "\u{a0}")
    }

    /// Whether the answer goes to somebody else than the person whose data it is.
    fn title(&self) -> String {
        self.say(if self.data.recipient.on_behalf_of.is_none() { "index-title" } else { "index-title-other" })
    }

    fn head(&mut self) {
        let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(STYLE.as_bytes()));
        // No name in the title: it goes into the browser's history.
        let title = format!("{} · {}", self.title(), self.data.case.number);
        self.html
            .raw("<!doctype html>\n<html lang=\"")
            .text(self.language.id())
            .raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
            .raw(&hash)
            .raw("'; base-uri 'none'; form-action 'none'\">\n")
            .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .raw("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
            .element("title", &title)
            .raw("<style>")
            .raw(STYLE)
            .raw("</style>\n</head>\n");
    }

    fn facts(&mut self, facts: &[(String, String)]) {
        self.html.raw("<dl>\n");
        for (name, value) in facts {
            self.html.foreign("dt", name).foreign("dd", value);
        }
        self.html.raw("</dl>\n");
    }

    fn opening(&mut self) {
        let data = self.data;
        let received = self.day(data.case.received_on);
        let intro = match &data.recipient.on_behalf_of {
            Some(subject) => {
                self.say_with("index-intro-other", &[("received", (&received).into()), ("subject", subject.into())])
            }
            None => self.say_with("index-intro", &[("received", (&received).into())]),
        };
        let facts = [
            (self.say("index-for"), data.recipient.name.clone()),
            (self.say("paper-case"), data.case.number.clone()),
            (self.say("paper-received"), received),
            (self.say("index-made"), self.day(data.made_at.date_naive())),
        ];
        let (title, offline) = (self.title(), self.say("index-offline"));
        self.html.raw("<header>\n").foreign("p class=\"soft\"", &data.controller.name).element("h1", &title);
        self.facts(&facts);
        self.html.foreign("p", &intro).element("p", &offline);
        if data.scope == Scope::Portability {
            let narrowed = self.say("index-narrowed");
            self.html.element("p", &narrowed);
        }
    }

    /// The sections that will follow, as links.
    fn contents(&mut self) {
        let data = self.data;
        let sections = [
            ("files", "index-files", true),
            ("person", "paper-section-record", data.person.is_some()),
            ("organisation", "paper-section-organisation", data.organisation.is_some()),
            ("bases", "paper-section-bases", !data.legal_bases.is_empty()),
            ("processing", "paper-section-processing", self.tells_of_processing()),
            ("sources", "paper-section-data", !data.sources.is_empty()),
            ("requests", "paper-section-requests", !data.former_requests.is_empty()),
            ("deadlines", "index-deadlines", self.tells_of_deadlines()),
        ];
        let label = self.say("index-contents");
        self.html.raw("<nav aria-label=\"").text(&label).raw("\">\n<ol>\n");
        for (id, key, there) in sections {
            if there {
                let words = self.say(key);
                self.html.raw("<li><a href=\"#").raw(id).raw("\">").text(&words).raw("</a></li>\n");
            }
        }
        self.html.raw("</ol>\n</nav>\n</header>\n");
    }

    fn section(&mut self, id: &str, key: &str) {
        let title = self.say(key);
        self.html.raw("<section>\n").element(&format!("h2 id=\"{id}\""), &title);
    }

    /// A table with a header row. A wide one scrolls by itself, also by keys. What it is called stands above it, or only for those who do
    /// not see that a heading says so already.
    fn table(&mut self, name: &str, said: bool, heads: &[String], rows: impl Iterator<Item = Vec<String>>) {
        self.html
            .raw("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
            .text(name)
            .raw("\">\n<table>\n");
        self.html.foreign(if said { "caption" } else { "caption class=\"unseen\"" }, name).raw("<thead><tr>\n");
        for head in heads {
            self.html.foreign("th scope=\"col\"", head);
        }
        self.html.raw("</tr></thead>\n<tbody>\n");
        for row in rows {
            self.html.raw("<tr>\n");
            for cell in row {
                self.html.foreign("td", &cell);
            }
            self.html.raw("</tr>\n");
        }
        self.html.raw("</tbody>\n</table>\n</div>\n");
    }

    fn files(&mut self, tables: &[CsvFile], sizes: &[(String, u64)]) {
        self.section("files", "index-files");
        let lead = self.say("index-files-lead");
        self.html.element("p", &lead).raw("<table class=\"files\">\n<thead><tr>\n");
        for (key, tag) in [
            ("paper-table-file", "th scope=\"col\""),
            ("index-what", "th scope=\"col\""),
            ("paper-table-size", "th scope=\"col\" class=\"size\""),
        ] {
            let head = self.say(key);
            self.html.element(tag, &head);
        }
        self.html.raw("</tr></thead>\n<tbody>\n");
        let mut listed: Vec<(&str, String)> = Vec::new();
        if self.data.scope == Scope::Everything {
            listed.push((names::REPORT, self.say("index-file-report")));
        }
        for source in &self.data.sources {
            for file in &source.files {
                let args = [("source", (&source.name).into()), ("name", (&file.name).into())];
                listed.push((&file.file, self.say_with("index-file-attachment", &args)));
            }
        }
        for table in tables {
            listed.push((&table.name, self.say_with("index-file-table", &[("what", (&table.what).into())])));
        }
        listed.push((names::DATA, self.say("index-file-data")));
        listed.push((names::SCHEMA, self.say("index-file-schema")));
        listed.push((names::MANIFEST, self.say("index-file-manifest")));
        for (name, what) in listed {
            let size = sizes.iter().find(|(known, _)| known == name).map(|(_, size)| self.size(*size));
            self.html.raw("<tr><td class=\"name\"><a href=\"").text(name).raw("\">").text(name).raw("</a></td>\n");
            self.html.foreign("td class=\"what\"", &what);
            self.html.element("td class=\"size\"", &size.unwrap_or_default()).raw("</tr>\n");
        }
        self.html.raw("</tbody>\n</table>\n");
        if !tables.is_empty() {
            let note = self.say("index-guard");
            self.html.element("p class=\"note\"", &note);
        }
        self.html.raw("</section>\n");
    }

    fn size(&self, bytes: u64) -> String {
        let kib = i64::try_from(bytes.div_ceil(1024)).unwrap_or(i64::MAX);
        format!("{}\u{a0}kB", words::number(self.language, kib))
    }

    fn person(&mut self) {
        let (person, organisation) = (csv::person(self.data), csv::organisation(self.data));
        for (id, key, facts) in
            [("person", "paper-section-record", person), ("organisation", "paper-section-organisation", organisation)]
        {
            if !facts.is_empty() {
                self.section(id, key);
                self.facts(&facts);
                self.html.raw("</section>\n");
            }
        }
    }

    fn legal_bases(&mut self) {
        if self.data.legal_bases.is_empty() {
            return;
        }
        self.section("bases", "paper-section-bases");
        let heads = ["purpose", "basis", "from", "to", "evidence"].map(|key| self.say(&format!("paper-table-{key}")));
        let rows: Vec<Vec<String>> = self
            .data
            .legal_bases
            .iter()
            .map(|basis| {
                vec![
                    basis.purpose.clone(),
                    basis.basis_text.clone(),
                    self.short(basis.from),
                    basis.to.map(|to| self.short(to)).unwrap_or_default(),
                    basis.evidence.clone(),
                ]
            })
            .collect();
        let caption = self.say("paper-section-bases");
        self.table(&caption, false, &heads, rows.into_iter());
        self.html.raw("</section>\n");
    }

    fn tells_of_processing(&self) -> bool {
        !self.data.processing.is_empty() || !self.data.information.is_empty()
    }

    fn processing(&mut self) {
        if !self.tells_of_processing() {
            return;
        }
        let data = self.data;
        self.section("processing", "paper-section-processing");
        if !data.processing.is_empty() {
            let caption = self.say("index-processing");
            let columns = ["category", "source", "purposes", "recipients", "retention", "origin"];
            let mut heads: Vec<String> = columns.iter().map(|key| self.say(&format!("paper-table-{key}"))).collect();
            heads.push(self.say("index-transfers"));
            let rows: Vec<[&String; 7]> = data
                .processing
                .iter()
                .map(|p| [&p.category, &p.source, &p.purposes, &p.recipients, &p.retention, &p.origin, &p.transfers])
                .collect();
            // A column that nothing stands in is left out.
            let used = |index: usize| rows.iter().any(|row| row.get(index).is_some_and(|cell| !cell.is_empty()));
            let kept: Vec<usize> = (0..heads.len()).filter(|index| used(*index)).collect();
            let heads: Vec<String> = kept.iter().filter_map(|index| heads.get(*index).cloned()).collect();
            let rows = rows.iter().map(|row| kept.iter().filter_map(|i| row.get(*i).map(|c| (*c).clone())).collect());
            self.table(&caption, true, &heads, rows);
        }
        for item in &data.information {
            // What the table says already is not said twice; that a copy follows in the report, the report says.
            let said = match item.item.as_str() {
                "copy" | "full-copy" | "specific-pieces" | "form" => true,
                "purposes" | "purpose" | "categories" | "recipients" | "storage" | "origin" | "sources"
                | "transfers" => !data.processing.is_empty(),
                _ => false,
            };
            if !said {
                self.html.element("h3", &item.question).foreign_prose("p class=\"answer\"", &item.answer);
            }
        }
        self.html.raw("</section>\n");
    }

    fn sources(&mut self) {
        let data = self.data;
        if data.sources.is_empty() {
            return;
        }
        self.section("sources", "paper-section-data");
        for source in &data.sources {
            self.html.foreign("h3", &source.name);
            match source.state.as_str() {
                "nothing-found" => {
                    let nothing = self.say("paper-source-nothing");
                    self.html.element("p", &nothing);
                }
                "exception" => {
                    let why = self.say_with("paper-source-exception", &[("reason", (&source.reason).into())]);
                    self.html.foreign("p", &why);
                }
                _ => {}
            }
            for table in &source.tables {
                self.rows(table);
            }
            for text in &source.texts {
                self.html.foreign("h4", &text.name).foreign_prose("div class=\"text\"", &text.text);
            }
            self.attachments(source);
            self.withheld(source);
        }
        self.html.raw("</section>\n");
    }

    fn rows(&mut self, table: &Table) {
        let count = i64::try_from(table.rows.len()).unwrap_or(i64::MAX);
        let said = self.say_with("paper-rows", &[("count", Value::Number(count))]);
        let caption = format!("{} · {said}", table.name);
        let heads: Vec<String> = table
            .columns
            .iter()
            .map(|column| match column.category.as_str() {
                "" => column.name.clone(),
                category => self.say_with(
                    "paper-column-category",
                    &[("column", (&column.name).into()), ("category", category.into())],
                ),
            })
            .collect();
        let shown = table.rows.iter().take(MOST_ROWS);
        if table.rows.is_empty() {
            self.html.foreign("p", &caption);
        } else if heads.len() > WIDEST {
            self.html.foreign("h4", &caption);
            for (number, row) in (1i64..).zip(shown) {
                let title = self.say_with("paper-record", &[("index", Value::Number(number))]);
                self.html.element("p class=\"soft\"", &title);
                let facts: Vec<(String, String)> =
                    heads.iter().cloned().zip(row.iter().cloned()).filter(|(_, value)| !value.is_empty()).collect();
                self.facts(&facts);
            }
        } else {
            self.table(&caption, true, &heads, shown.cloned());
        }
        if table.rows.len() > MOST_ROWS {
            let mut files: Vec<&str> = table.columns.iter().map(|column| column.file.as_str()).collect();
            files.sort_unstable();
            files.dedup();
            let number = |n: usize| words::number(self.language, i64::try_from(n).unwrap_or(i64::MAX));
            let more = self.say_with(
                "index-more",
                &[
                    ("shown", number(MOST_ROWS).into()),
                    ("all", number(table.rows.len()).into()),
                    ("files", files.join(", ").into()),
                ],
            );
            self.html.element("p class=\"note\"", &more);
        }
    }

    fn attachments(&mut self, source: &Source) {
        if source.files.is_empty() {
            return;
        }
        let said = self.say("index-attachments");
        self.html.element("p", &said).raw("<ul>\n");
        for file in &source.files {
            let size = self.size(file.size);
            self.html.raw("<li><a href=\"").text(&file.file).raw("\">").text(&file.file).raw("</a> · <bdi>");
            self.html.text(&file.name).raw("</bdi> · ").text(&size).raw("</li>\n");
        }
        self.html.raw("</ul>\n");
    }

    fn withheld(&mut self, source: &Source) {
        for one in source.withheld.iter().flatten() {
            let what = self.say(if one.kind == "text" { "paper-withheld-text" } else { "paper-withheld-file" });
            let args = [("what", (&what).into()), ("ground", (&one.ground_text).into())];
            let said = self.say_with("paper-withheld", &args);
            self.html.element("p class=\"note\"", &said);
        }
    }

    fn former(&mut self) {
        if self.data.former_requests.is_empty() {
            return;
        }
        self.section("requests", "paper-section-requests");
        let heads = ["number", "received", "rights", "outcome"].map(|key| self.say(&format!("paper-table-{key}")));
        let rows = csv::former_requests(self.data, |day| self.short(day));
        let caption = self.say("paper-section-requests");
        self.table(&caption, false, &heads, rows.into_iter());
        self.html.raw("</section>\n");
    }

    fn tells_of_deadlines(&self) -> bool {
        self.data.deadlines.as_ref().is_some_and(|deadlines| !deadlines.is_empty())
    }

    /// By when the request is to be answered, and how that was counted.
    fn deadlines(&mut self) {
        if !self.tells_of_deadlines() {
            return;
        }
        self.section("deadlines", "index-deadlines");
        for one in self.data.deadlines.iter().flatten() {
            let right = self.say(&format!("law-right-{}", one.right));
            let title = format!("{right} · {}", self.day(one.due));
            self.html.element("h3", &title).raw("<ol>\n");
            for step in &one.steps {
                self.html.foreign("li", step);
            }
            self.html.raw("</ol>\n");
            if !one.source.is_empty() {
                self.html.foreign("p class=\"soft\"", &one.source);
            }
        }
        self.html.raw("</section>\n");
    }

    fn closing(&mut self) {
        let controller = &self.data.controller;
        let args = [("contact", (&controller.contact.email).into()), ("number", (&self.data.case.number).into())];
        let contact = self.say_with("index-contact", &args);
        let address = controller.address.lines().collect::<Vec<_>>().join(", ");
        let office = format!("{} · {address}", controller.name);
        self.html.raw("<footer>\n").element("p", &contact).foreign("p", &office).raw("</footer>\n");
    }
}

#[cfg(test)]
mod tests;
