//! What the office waits for, measured through the use cases themselves on the made-up office: pages, search, saving, unlocking, the law's
//! clocks. Beside each figure stands the same work on the same database without encryption, in the same run.
//!
//! `cargo run --release -p api --example office_bench -- 100000 [1000000 ..]`; `tests/bench/run.sh` calls it.

#![expect(clippy::print_stdout, clippy::expect_used, reason = "a benchmark speaks to the person who runs it")]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use api::wire::requests::{ListRequestsRequest, RequestSort};
use api::wire::search::SearchRequest;
use api::wire::templates::{OpenTemplateRequest, PreviewTemplateRequest};
use api::wire::{IdRequest, NothingRequest};
use api::{Desk, Error, Files, Picked, demo};
use chrono::{DateTime, NaiveDate, Utc};
use law::{Calendar, Facts, Right};
use model::template::TemplateKind;
use vault::registers::queue::{Order, QueueFilter};
use vault::{Action, DeviceSecret, KdfProfile, NewVault, Place, RecordRef, Sensitive, UnlockKey, Vault};

const PASSPHRASE: &str = "a passphrase for the measured office";
const SEED: u64 = 1;

struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _: &str) -> Result<Picked, Error> {
        Err(Error::NotFound)
    }

    fn write(&self, _: &str, _: &[u8]) -> Result<(), Error> {
        Err(Error::NotFound)
    }

    fn begin(&self, _: &str) -> Result<Box<dyn api::Output>, Error> {
        Err(Error::NotFound)
    }

    fn begin_folder(&self, _: &str, _: &str) -> Result<Box<dyn api::OutputFolder>, Error> {
        Err(Error::NotFound)
    }
}

fn now() -> DateTime<Utc> {
    "2026-05-28T09:30:00Z".parse().expect("a moment")
}

/// Median and 95th percentile of some runs.
#[derive(Clone, Copy)]
struct Times {
    p50: Duration,
    p95: Duration,
}

fn times(mut all: Vec<Duration>) -> Times {
    all.sort_unstable();
    let at = |percent: usize| all.get((all.len() * percent / 100).min(all.len() - 1)).copied().unwrap_or_default();
    Times { p50: at(50), p95: at(95) }
}

fn measure(runs: usize, mut work: impl FnMut(usize)) -> Times {
    work(0);
    times(
        (0..runs)
            .map(|n| {
                let start = Instant::now();
                work(n);
                start.elapsed()
            })
            .collect(),
    )
}

fn ms(time: Duration) -> String {
    format!("{:.2}", time.as_secs_f64() * 1e3)
}

/// One line of the table.
fn line(figure: &str, size: &str, value: &str, baseline: &str, ratio: &str, goal: &str) {
    println!("{figure:<46} {size:>9} {value:>19} {baseline:>28} {ratio:>6}  {goal}");
}

fn pair(times: Times) -> String {
    format!("{} / {} ms", ms(times.p50), ms(times.p95))
}

/// A figure over both vaults; the goal is for its 95th percentile.
fn compare(figure: &str, size: u64, cipher: Times, plain: Times, goal: Option<u64>) {
    let ratio = cipher.p50.as_secs_f64() / plain.p50.as_secs_f64().max(1e-9);
    let goal = goal.map_or(String::new(), |limit| {
        let met = cipher.p95 < Duration::from_millis(limit);
        format!("p95 < {limit} ms: {}", if met { "met" } else { "MISSED" })
    });
    line(figure, &size.to_string(), &pair(cipher), &format!("plain {}", pair(plain)), &format!("{ratio:.1}"), &goal);
}

fn desk(vault: &Vault) -> Desk<'_> {
    Desk {
        vault,
        now: now(),
        files: &NoFiles,
        language: words::Language::default(),
        work: &api::Unwatched,
        reader: &api::import::Here,
    }
}

/// What a guess at a passphrase costs on this machine, with the slot as the product makes it: R15.
fn guess() {
    let dir = tempfile::tempdir().expect("a folder");
    let passphrase = Sensitive::new(PASSPHRASE.to_owned());
    let kdf = KdfProfile::calibrated().expect("a profile");
    let new = NewVault { passphrase: &passphrase, officer_name: "Officer", kdf, label: "Office" };
    drop(Vault::create(Place::new(dir.path()), new, now()).expect("a vault"));
    let wrong = Sensitive::new("a passphrase that nobody has chosen".to_owned());
    let cost = measure(3, |_| {
        let refused = Vault::unlock(Place::new(dir.path()), UnlockKey::Passphrase(&wrong), now());
        assert!(refused.is_err(), "it opens nothing");
    });
    let (memory_kib, passes, lanes) = kdf.cost();
    let enough = cost.p50 >= Duration::from_millis(500) && memory_kib >= 256 * 1024;
    line(
        "one guess at the passphrase",
        &format!("{} MiB", memory_kib / 1024),
        &pair(cost),
        &format!("{passes} passes, {lanes} lanes"),
        "",
        &format!("at least 500 ms and 256 MiB: {}", if enough { "met" } else { "MISSED" }),
    );
}

/// A vault with so many requests, the key of this device, and how many seconds the filling took.
fn make(dir: &Path, requests: u64) -> (Vault, DeviceSecret, f64) {
    let demo = demo::office().expect("the office");
    let passphrase = Sensitive::new(PASSPHRASE.to_owned());
    let new = NewVault {
        passphrase: &passphrase,
        officer_name: &demo.officer_name,
        kdf: KdfProfile::for_tests(),
        label: &demo.label,
    };
    let (vault, _) = Vault::create(Place::new(dir), new, now()).expect("a vault");
    vault
        .transact(Action("office.registered"), now(), |tx| tx.insert_controller(&demo.office, None))
        .expect("the office is registered");
    let device = vault.add_device_slot(&passphrase, now()).expect("a device");
    let start = Instant::now();
    demo::fill(&vault, requests, SEED, now(), &|_| ()).expect("filled");
    let took = start.elapsed().as_secs_f64();
    (vault, device, took)
}

fn unlock(dir: &Path, device: &DeviceSecret) -> Vault {
    Vault::unlock(Place::new(dir), UnlockKey::Device(device), now()).expect("unlocked")
}

/// Everything that can be asked of an open vault: what it is called, its limit in milliseconds, and how long it took.
fn questions(vault: &Vault, requests: u64) -> Vec<(&'static str, Option<u64>, Times)> {
    let desk = desk(vault);
    let ask = |request: ListRequestsRequest| api::requests::list(&desk, request).expect("a page");
    let page = ListRequestsRequest::default;
    let state = |state: &str| ListRequestsRequest { state: Some(state.into()), ..page() };
    // Cursors in the middle of each order.
    let middle = |order, open| {
        let filter = QueueFilter { open, ..QueueFilter::default() };
        let half = i64::try_from(requests / 2).unwrap_or(0);
        vault
            .read(|view| {
                let at = view.queue(&filter, Order::Number, false, Some((String::new(), half)), 1)?;
                Ok(at.first().map(|(request, _)| match order {
                    Order::Due => format!("{}:{}", request.id, request.due.map(|d| d.to_string()).unwrap_or_default()),
                    Order::Name => format!("{}:m", request.id),
                    _ => format!("{}:", request.id),
                }))
            })
            .expect("a cursor")
    };
    let deep_due = middle(Order::Due, Some(false));
    let deep_name = middle(Order::Name, None);
    let mut out: Vec<(&'static str, Option<u64>, Times)> = Vec::new();
    let queue = Some(16);
    let mut list = |what: &'static str, request: &dyn Fn() -> ListRequestsRequest| {
        out.push((what, queue, measure(60, |_| drop(black_box(ask(request()))))));
    };
    list("queue: open, by due", &page);
    list("queue: open erasures under the LGPD", &|| ListRequestsRequest {
        right: Some("erasure".into()),
        regime: Some("lgpd".into()),
        ..page()
    });
    list("queue: overdue", &|| state("overdue"));
    list("queue: all, newest first", &|| ListRequestsRequest { sort: RequestSort::Number, ..state("all") });
    list("queue: closed, first page with total", &|| state("closed"));
    list("queue: closed, page in the middle", &|| ListRequestsRequest { after: deep_due.clone(), ..state("closed") });
    list("queue: all by name, page in the middle", &|| ListRequestsRequest {
        after: deep_name.clone(),
        sort: RequestSort::Name,
        ..state("all")
    });
    list("queue: all with a rare right", &|| ListRequestsRequest { right: Some("limit".into()), ..state("all") });
    list("queue: all whose words begin with kov", &|| ListRequestsRequest { text: Some("kov".into()), ..state("all") });
    for (what, typed) in [
        ("search: 1 letter", ["k", "2", "м", "佐"]),
        ("search: 2 letters", ["ko", "20", "ив", "佐藤"]),
        ("search: 3 letters", ["kov", "202", "ива", "nag"]),
        ("search: 4 letters", ["ková", "2026", "иван", "2025-1"]),
    ] {
        let times = measure(80, |n| {
            let text = typed.get(n % typed.len()).copied().unwrap_or_default().to_owned();
            drop(black_box(api::search::all(&desk, SearchRequest { text }).expect("hits")));
        });
        out.push((what, Some(50), times));
    }
    let spread = i64::try_from(requests / 101).unwrap_or(1);
    let times = measure(100, |n| {
        let id = 1 + spread * i64::try_from(n).unwrap_or(0);
        drop(black_box(api::requests::open(&desk, IdRequest { id }).expect("a request")));
    });
    out.push(("page of one request", queue, times));
    out.push((
        "today",
        None,
        measure(40, |_| drop(black_box(api::today::open(&desk, NothingRequest {}).expect("today")))),
    ));
    let times = measure(60, |n| {
        let id = 1 + spread * i64::try_from(n).unwrap_or(0);
        vault
            .transact(Action("request.amended"), now(), |tx| {
                let mut request = tx.view().request(id)?;
                let old = std::mem::replace(&mut request.description, format!("changed {n}"));
                tx.changed("description", Some(&old), Some(&request.description));
                tx.about(RecordRef { kind: "request", id });
                tx.update_request(&request)
            })
            .expect("saved");
    });
    out.push(("save one change, flushed to the disk", None, times));
    out
}

/// The store at one size.
fn store(requests: u64) {
    let dir = tempfile::tempdir().expect("a folder");
    let at = dir.path().join("vault");
    let (vault, device, took) = make(&at, requests);
    let rows: f64 = u32::try_from(requests).map_or(0.0, f64::from);
    line(
        "fill the made-up office",
        &requests.to_string(),
        &format!("{took:.1} s"),
        "",
        "",
        &format!("100000 in < 60 s: {}", if took * 100_000.0 / rows.max(1.0) < 60.0 { "met" } else { "MISSED" }),
    );
    vault.close().expect("closed");

    let bytes = std::fs::metadata(at.join("vault.db")).map_or(0, |m| m.len());
    line("size of the database", &requests.to_string(), &format!("{} MB", bytes / 1_000_000), "", "", "");
    let mut unlocked = Vec::new();
    let mut first = Vec::new();
    for _ in 0..8 {
        let start = Instant::now();
        let vault = unlock(&at, &device);
        unlocked.push(start.elapsed());
        let start = Instant::now();
        let desk = desk(&vault);
        drop(black_box(api::today::open(&desk, NothingRequest {}).expect("today")));
        drop(black_box(api::requests::list(&desk, ListRequestsRequest::default()).expect("a page")));
        first.push(start.elapsed());
        vault.close().expect("closed");
    }
    let (unlocked, first) = (times(unlocked), times(first));
    line("unlock with the device's key (no Argon2id)", &requests.to_string(), &pair(unlocked), "", "", "");
    let met = if unlocked.p95 + first.p95 < Duration::from_millis(150) { "met" } else { "MISSED" };
    line(
        "first screen after it: today and queue, cold",
        &requests.to_string(),
        &pair(first),
        "",
        "",
        &format!("both < 150 ms: {met}"),
    );

    let vault = unlock(&at, &device);
    recount(&vault, requests);
    let cipher = questions(&vault, requests);
    let plain = vault.without_encryption().expect("a plain copy");
    for ((what, goal, cipher), (_, _, plain)) in cipher.into_iter().zip(questions(&plain, requests)) {
        compare(what, requests, cipher, plain, goal);
    }
}

/// The full check of a vault with a long trail.
fn trail() {
    const ENTRIES: i64 = 100_000;
    let dir = tempfile::tempdir().expect("a folder");
    let (vault, _) = Vault::create(
        Place::new(&dir.path().join("vault")),
        NewVault {
            passphrase: &Sensitive::new(PASSPHRASE.to_owned()),
            officer_name: "Measurer",
            kdf: KdfProfile::for_tests(),
            label: "Measured",
        },
        now(),
    )
    .expect("a vault");
    vault.lengthen_trail(Action("request.amended"), now(), ENTRIES).expect("a long trail");
    let start = Instant::now();
    let begun = std::sync::Mutex::new(None);
    let verdict = vault
        .verify(&|share| {
            // The trail's turn comes after pages and structure, at half of the way.
            if share >= 0.5 {
                begun.lock().expect("one thread").get_or_insert_with(Instant::now);
            }
            true
        })
        .expect("a verdict");
    let all = start.elapsed();
    assert!(verdict.is_sound() && verdict.trail_entries > 100_000, "the check has to find the trail sound");
    let trail = begun.into_inner().expect("one thread").map_or(all, |at| at.elapsed());
    let met = if trail < Duration::from_secs(5) { "met" } else { "MISSED" };
    let seconds = |time: Duration| format!("{:.2} s", time.as_secs_f64());
    line("check of the trail", "100000", &seconds(trail), "", "", &format!("< 5 s: {met}"));
    line("check of its pages and structure", "100000", &seconds(all.saturating_sub(trail)), "", "", "");
}

/// Due dates a second, against adding a calendar month and nothing else.
fn clocks() {
    const DATES: u32 = 1_000_000;
    let calendar = Calendar::bundled("HU").expect("a calendar");
    let first = NaiveDate::from_ymd_opt(2025, 1, 1).expect("a day");
    let days: Vec<NaiveDate> = first.iter_days().take(365).collect();
    let regimes = ["gdpr", "uk-gdpr", "lgpd", "ccpa"];
    let start = Instant::now();
    for (n, day) in (0..DATES).zip(days.iter().cycle()) {
        let regime = regimes.get(n as usize % regimes.len()).copied().unwrap_or("gdpr");
        black_box(law::due_date(&Facts::new(regime, Right::Access, *day).with_calendar(&calendar)).expect("a date"));
    }
    let law = start.elapsed();
    let start = Instant::now();
    for (_, day) in (0..DATES).zip(days.iter().cycle()) {
        black_box(black_box(*day).checked_add_months(chrono::Months::new(1)));
    }
    let month = start.elapsed();
    let rate = |time: Duration| format!("{:.1} million/s", f64::from(DATES) / time.as_secs_f64() / 1e6);
    let met = if law < Duration::from_secs(1) { "met" } else { "MISSED" };
    line(
        "due dates, on one core",
        "1000000",
        &rate(law),
        &format!("adding a month {}", rate(month)),
        &format!("{:.1}", law.as_secs_f64() / month.as_secs_f64().max(1e-9)),
        &format!("> 1.0 million/s: {met}"),
    );
}

/// The page beside a template while somebody types: each delivered letter with one more word, composed, set and drawn as the window shows it.
fn editor() {
    let dir = tempfile::tempdir().expect("a folder");
    let (vault, ..) = make(&dir.path().join("vault"), 1);
    let desk = desk(&vault);
    let texts: Vec<_> = ["en", "hu", "pt-BR", "es", "de"]
        .into_iter()
        .flat_map(|language| TemplateKind::ALL.iter().map(move |kind| (language, *kind)))
        .map(|(language, kind)| {
            let request =
                OpenTemplateRequest { kind, language: language.into(), regime: String::new(), right: String::new() };
            (language, kind, api::templates::open(&desk, request).expect("a template"))
        })
        .collect();
    let runs = texts.len() * 3;
    let drawn = measure(runs, |n| {
        let (language, kind, template) = texts.get(n % texts.len()).expect("one of them");
        let request = PreviewTemplateRequest {
            kind: *kind,
            language: (*language).into(),
            text: format!("{}\n\nword {n}\n", template.text),
            law: template.laws.first().expect("a law").id.clone(),
            sample: template.samples.first().expect("a case").clone(),
            page: 1,
            width: 800,
        };
        let page = api::templates::preview(&desk, request).expect("an answer");
        assert!(page.picture.is_some(), "{kind:?} in {language} has to be drawn");
        black_box(page);
    });
    let met = if drawn.p95 < Duration::from_millis(160) { "met" } else { "MISSED" };
    // The window waits 40 ms for the fingers to rest before it asks.
    line(
        "template's page drawn while one types",
        &texts.len().to_string(),
        &pair(drawn),
        "",
        "",
        &format!("p95 < 160 ms, 200 with the pause: {met}"),
    );
}

/// All open cases counted anew, as after a change of law or calendar.
fn recount(vault: &Vault, requests: u64) {
    let mut dates = 0;
    let counted = measure(8, |_| dates = api::clock::moves::recount(vault).expect("counted"));
    let met = if counted.p95 < Duration::from_secs(1) { "met" } else { "MISSED" };
    line(
        &format!("all open cases counted anew ({dates} dates)"),
        &requests.to_string(),
        &pair(counted),
        "",
        "",
        &format!("p95 < 1 s: {met}"),
    );
}

fn main() {
    let sizes: Vec<u64> = std::env::args().skip(1).filter_map(|size| size.parse().ok()).collect();
    line("figure", "size", "value (p50 / p95)", "baseline", "ratio", "goal");
    clocks();
    trail();
    editor();
    guess();
    for size in if sizes.is_empty() { vec![100_000] } else { sizes } {
        store(size);
    }
}
