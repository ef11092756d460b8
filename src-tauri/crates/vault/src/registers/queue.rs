//! The queue: requests by page, filtered and sorted, and the counts of the day. Keyset-paged: a page costs the same at the end of a
//! million requests as at the start.

use super::prefixes;
use super::requests::{COLUMNS, Request, read};
use crate::{VaultError, View};
use chrono::NaiveDate;
use rusqlite::types::Value;
use std::collections::BTreeSet;

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Earliest due date first.
    Due,
    /// Local date of receipt.
    Received,
    /// The order of registration, which is the order of numbers.
    Number,
    /// Family name.
    Name,
}

/// Which requests.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueueFilter {
    /// Prefixes of words of number, names, e-mail, phone.
    pub text: String,
    /// Only open, or only closed ones.
    pub open: Option<bool>,
    /// Only this phase.
    pub phase: Option<String>,
    /// Only with this right.
    pub right: Option<String>,
    /// Only under this regime.
    pub regime: Option<String>,
    /// Only this officer's; `Some("")` means nobody's.
    pub owner: Option<String>,
    /// Due on this day or before.
    pub due_by: Option<NaiveDate>,
    /// Only those whose clock runs: the requester owes no answer that it waits for.
    pub running: bool,
    /// Identity or ownership is still missing.
    pub unverified: bool,
    /// An answer has left the office and its dispatch is not evidenced, or everything is done but the closing.
    pub to_finish: bool,
}

/// How far a page before went: the sort key and the id of its last row.
pub type After = Option<(String, i64)>;

struct Query {
    sql: String,
    values: Vec<Value>,
}

impl Query {
    fn and(&mut self, condition: &str, values: impl IntoIterator<Item = Value>) {
        self.sql.push_str(if self.values.is_empty() && !self.sql.contains(" WHERE ") { " WHERE " } else { " AND " });
        self.sql.push_str(condition);
        self.values.extend(values);
    }

    /// Adds the filter; `found` are the requests that its text names, where it has one.
    fn filter(&mut self, filter: &QueueFilter, found: Option<&Found>, right: Right) {
        // `open` stands as a literal so that the partial indexes serve.
        match filter.open {
            Some(true) => self.and("open = 1", []),
            Some(false) => self.and("open = 0", []),
            None => {}
        }
        if filter.running {
            self.and(
                "NOT EXISTS (SELECT 1 FROM clock WHERE clock.request = request.id AND clock.due = request.due AND clock.stands = 1)",
                [],
            );
        }
        if filter.unverified {
            self.and("(identity = 0 OR ownership = 0)", []);
        }
        if filter.to_finish {
            self.and("phase = 'released'", []);
        }
        if let Some(phase) = &filter.phase {
            self.and("phase = ?", [Value::from(phase.clone())]);
        }
        if let Some(id) = &filter.right {
            let id = Value::from(id.clone());
            match (right, filter.open) {
                (Right::Frequent, _) => self.and("instr(' ' || rights || ' ', ' ' || ? || ' ') > 0", [id]),
                (Right::Rare, None) => self.and("id IN (SELECT request FROM request_right WHERE right = ?)", [id]),
                (Right::Rare, Some(open)) => self.and(
                    "id IN (SELECT request FROM request_right WHERE right = ? AND open = ?)",
                    [id, Value::from(open)],
                ),
            }
        }
        if let Some(regime) = &filter.regime {
            self.and("regime = ?", [Value::from(regime.clone())]);
        }
        match filter.owner.as_deref() {
            Some("") => self.and("owner IS NULL", []),
            Some(owner) => self.and("owner = ?", [Value::from(owner.to_owned())]),
            None => {}
        }
        if let Some(day) = filter.due_by {
            self.and("due <= ?", [Value::from(day.to_string())]);
        }
        if let Some(Found(ids)) = found {
            self.and("id IN (SELECT value FROM json_each(?))", [Value::from(ids.clone())]);
        }
    }
}

/// Ids of requests that a typed text names, as a JSON list.
struct Found(String);

/// How often the right that is filtered by occurs, which decides where to begin looking.
#[derive(Debug, Clone, Copy)]
enum Right {
    /// Its requests are few: taken together and sorted.
    Rare,
    /// Its requests come up soon whatever the order: the order is followed until a page is full.
    Frequent,
}

/// Where a page begins.
struct From {
    order: Order,
    descending: bool,
    after: After,
}

/// From so many requests on a right is frequent.
const FREQUENT: i64 = 2_000;

/// How many of the newest hits of a word are enough to sort: nobody reads further, they type another letter.
const HITS: i64 = 1_000;

/// What was typed: beginnings of case numbers are looked up among the numbers, everything else among the words.
struct Typed<'a> {
    numbers: Vec<&'a str>,
    words: Option<String>,
    /// A lone beginning of a year may as well be the beginning of a telephone number or of a number's second half.
    either: bool,
}

impl<'a> Typed<'a> {
    /// None when nothing is left to look for.
    fn read(typed: &'a str) -> Option<Self> {
        let only_one = typed.split_whitespace().count() == 1;
        let (mut numbers, mut words, mut either) = (Vec::new(), String::new(), false);
        for part in typed.split_whitespace() {
            match number_start(part) {
                Some(Start::Number) => numbers.push(part),
                Some(Start::Year) if only_one => {
                    either = true;
                    numbers.push(part);
                    words.push_str(part);
                }
                _ => {
                    words.push(' ');
                    words.push_str(part);
                }
            }
        }
        let words = if either { Some(format!("\"{words}\"*")) } else { prefixes(&words) };
        (words.is_some() || !numbers.is_empty()).then_some(Self { numbers, words, either })
    }
}

/// What the beginning of a case number may look like.
enum Start {
    /// `20`, `202`, `2026`: perhaps a year, perhaps something else.
    Year,
    /// `2026-`, `2026-01`: nothing else looks so.
    Number,
}

fn number_start(part: &str) -> Option<Start> {
    let (year, rest) = part.split_once('-').map_or((part, None), |(year, rest)| (year, Some(rest)));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    match rest {
        Some(rest) if year.len() == 4 && digits(year) && digits(rest) => Some(Start::Number),
        None if (2..=4).contains(&year.len()) && year.starts_with("20") && digits(year) => Some(Start::Year),
        _ => None,
    }
}

/// A page of the queue: each request with its sort key.
pub type Page = Vec<(Request, String)>;

impl View<'_> {
    /// The requests that a typed text names; `Some(None)` when there is no text to look for, `None` when the text can name none.
    fn found(&self, typed: &str) -> Result<Option<Option<Found>>, VaultError> {
        if typed.trim().is_empty() {
            return Ok(Some(None));
        }
        let Some(typed) = Typed::read(typed) else { return Ok(None) };
        let mut sets: Vec<BTreeSet<i64>> = Vec::new();
        for number in &typed.numbers {
            // Above every digit and the hyphen, so that the range holds all numbers that begin so.
            sets.push(self.ids(
                "SELECT id FROM request WHERE number >= ?1 AND number < ?1 || '\u{10FFFF}' ORDER BY number DESC LIMIT ?2",
                number,
            )?);
        }
        if let Some(words) = &typed.words {
            sets.push(self.ids(
                "SELECT rowid FROM request_words WHERE request_words MATCH ?1 ORDER BY rowid DESC LIMIT ?2",
                words,
            )?);
        }
        let joined = sets.into_iter().reduce(|one, other| match typed.either {
            true => one.union(&other).copied().collect(),
            false => one.intersection(&other).copied().collect(),
        });
        let ids = joined.unwrap_or_default();
        let list: Vec<String> = ids.iter().map(i64::to_string).collect();
        Ok((!ids.is_empty()).then(|| Some(Found(format!("[{}]", list.join(","))))))
    }

    fn ids(&self, sql: &str, what: &str) -> Result<BTreeSet<i64>, VaultError> {
        let mut statement = self.conn().prepare_cached(sql)?;
        let rows = statement.query_map(rusqlite::params![what, HITS], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How often the filter's right occurs.
    fn right(&self, filter: &QueueFilter) -> Result<Right, VaultError> {
        let Some(right) = &filter.right else { return Ok(Right::Frequent) };
        Ok(if self.count_right(right, filter.open, FREQUENT)? < FREQUENT { Right::Rare } else { Right::Frequent })
    }

    /// Requests with a right, counted no further than `cap`.
    fn count_right(&self, right: &str, open: Option<bool>, cap: i64) -> Result<i64, VaultError> {
        Ok(self
            .conn()
            .prepare_cached(
                "SELECT count(*) FROM (SELECT 1 FROM request_right WHERE right = ?1 AND open BETWEEN ?2 AND ?3 LIMIT ?4)",
            )?
            .query_row((right, open.unwrap_or(false), open.unwrap_or(true), cap), |row| row.get(0))?)
    }

    /// A page of requests with each one's sort key.
    ///
    /// # Errors
    /// Only database failures.
    pub fn queue(
        &self,
        filter: &QueueFilter,
        order: Order,
        descending: bool,
        after: After,
        limit: u32,
    ) -> Result<Page, VaultError> {
        match self.found(&filter.text)? {
            Some(found) => {
                let from = From { order, descending, after };
                self.page(filter, found.as_ref(), self.right(filter)?, from, limit)
            }
            None => Ok(Vec::new()),
        }
    }

    /// The first page, and how many requests match in all, counted no further than `cap`.
    ///
    /// # Errors
    /// Only database failures.
    pub fn queue_with_total(
        &self,
        filter: &QueueFilter,
        order: Order,
        descending: bool,
        limit: u32,
        cap: u32,
    ) -> Result<(Page, u64), VaultError> {
        match self.found(&filter.text)? {
            Some(found) => {
                let (found, right) = (found.as_ref(), self.right(filter)?);
                let from = From { order, descending, after: None };
                Ok((self.page(filter, found, right, from, limit)?, self.count(filter, found, right, cap)?))
            }
            None => Ok((Vec::new(), 0)),
        }
    }

    fn page(
        &self,
        filter: &QueueFilter,
        found: Option<&Found>,
        right: Right,
        from: From,
        limit: u32,
    ) -> Result<Page, VaultError> {
        let From { order, descending, after } = from;
        let key = match order {
            Order::Due => "due",
            Order::Received => "received_on",
            Order::Number => "''",
            Order::Name => "sort_name",
        };
        // Only ids are sorted; descriptions and mails are read for the rows of the page alone.
        let mut query = Query { sql: "SELECT id AS row FROM request".to_owned(), values: Vec::new() };
        query.filter(filter, found, right);
        let (sign, direction) = if descending { ("<", "DESC") } else { (">", "ASC") };
        if let Some((value, id)) = after {
            match order {
                Order::Number => query.and(&format!("id {sign} ?"), [Value::from(id)]),
                _ => query.and(&format!("({key}, id) {sign} (?, ?)"), [Value::from(value), Value::from(id)]),
            }
        }
        let sorted = match order {
            Order::Number => format!("ORDER BY id {direction}"),
            _ => format!("ORDER BY {key} {direction}, id {direction}"),
        };
        let ids = query.sql;
        let sql = format!(
            "SELECT {COLUMNS}, {key} AS sort_key FROM ({ids} {sorted} LIMIT ?) JOIN request ON id = row {sorted}"
        );
        query.values.push(Value::from(i64::from(limit)));
        let mut statement = self.conn().prepare_cached(&sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(query.values))?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push((read(row)?, row.get("sort_key")?));
        }
        Ok(out)
    }

    /// How many requests match, counted no further than `cap`.
    ///
    /// # Errors
    /// Only database failures.
    pub fn queue_count(&self, filter: &QueueFilter, cap: u32) -> Result<u64, VaultError> {
        match self.found(&filter.text)? {
            Some(found) => self.count(filter, found.as_ref(), self.right(filter)?, cap),
            None => Ok(0),
        }
    }

    fn count(&self, filter: &QueueFilter, found: Option<&Found>, right: Right, cap: u32) -> Result<u64, VaultError> {
        let bare = QueueFilter { open: filter.open, ..QueueFilter::default() };
        let counted: i64 = if found.is_none() && *filter == bare {
            self.conn()
                .prepare_cached("SELECT coalesce(sum(count), 0) FROM request_tally WHERE open BETWEEN ?1 AND ?2")?
                .query_row((filter.open.unwrap_or(false), filter.open.unwrap_or(true)), |row| row.get(0))?
        } else if let (None, Some(right), true) =
            (found, &filter.right, *filter == QueueFilter { right: filter.right.clone(), ..bare })
        {
            self.count_right(right, filter.open, i64::from(cap))?
        } else {
            let mut query = Query { sql: "SELECT count(*) FROM (SELECT 1 FROM request".to_owned(), values: Vec::new() };
            query.filter(filter, found, right);
            query.sql.push_str(" LIMIT ?)");
            query.values.push(Value::from(i64::from(cap)));
            self.conn()
                .prepare_cached(&query.sql)?
                .query_row(rusqlite::params_from_iter(query.values), |row| row.get(0))?
        };
        Ok(u64::try_from(counted).unwrap_or(0).min(u64::from(cap)))
    }

    /// Other requests of the same subject or from the same e-mail address, newest first, at most 20.
    ///
    /// # Errors
    /// Only database failures.
    pub fn related_requests(&self, except: i64, subject: Option<i64>, email: &str) -> Result<Vec<Request>, VaultError> {
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT {COLUMNS} FROM request WHERE id <> ?1 AND id IN (
                 SELECT id FROM request WHERE subject = ?2 AND subject IS NOT NULL
                 UNION SELECT id FROM request WHERE email_normal = ?3 AND email_normal <> '') ORDER BY id DESC LIMIT 20"
        ))?;
        let email = model::subject::normal_identifier(model::subject::IdentifierKind::Email, email);
        let mut rows = statement.query((except, subject, email))?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(read(row)?);
        }
        Ok(out)
    }
}

#[cfg(test)]
pub(crate) mod tests;
