//! The harness of the journeys: the built application in a real window, driven the way an officer would, by what is on the screen.
//!
//! Each [`Desk`] is a computer of its own: an own home folder, an own driver on an own port, an own folder of answers to dialogs. It
//! ends with the test. Needs a display and WebKitWebDriver (`./dev test` sees to both).
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};
use tokio::sync::{Mutex, MutexGuard};

pub mod logind;
pub mod watch;

/// How long anything on the screen may take to come. Long, because a journey shares its machine with a compiler; nothing asserts it.
const PATIENCE: Duration = Duration::from_secs(60);

/// A computer with the application open in its one window.
pub struct Desk {
    client: Client,
    driver: Driver,
    home: tempfile::TempDir,
    answers: AtomicU32,
    logind: logind::Logind,
    turn: MutexGuard<'static, ()>,
}

/// One computer at a time: windows on one display take each other's keyboard, and drivers each other's ports.
static TURN: Mutex<()> = Mutex::const_new(());

impl Desk {
    /// A fresh computer, on which the application starts for the first time.
    pub async fn new() -> Self {
        let turn = TURN.lock().await;
        let home = tempfile::tempdir().expect("a folder for the test's home");
        for folder in [
            "answers/pick",
            "answers/save",
            "answers/folder",
            "answers/drop",
            "out",
            ".config",
            ".local/share",
            ".cache",
            "tmp",
        ] {
            fs::create_dir_all(home.path().join(folder)).expect("a folder in the test's home");
        }
        let logind = logind::Logind::start(home.path());
        let (driver, client) = Driver::open(home.path()).await;
        Self { client, driver, home, answers: AtomicU32::new(0), logind, turn }
    }

    /// The home folder.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The process that drives the window and started the application.
    pub fn driver(&self) -> u32 {
        self.driver.child.id()
    }

    /// What tells the application that the machine sleeps or the screen is locked.
    pub fn logind(&self) -> &logind::Logind {
        &self.logind
    }

    /// Ends the application and its driver, and leaves the computer: what they wrote can be looked at, or the program started by other
    /// means.
    pub fn leave(self) -> Home {
        let Self { driver, home, logind, turn, .. } = self;
        drop(driver);
        Home { folder: home, _logind: logind, _turn: turn }
    }

    /// What the application wrote to its standard streams so far, for whoever reads logs.
    pub fn said(&self) -> String {
        fs::read_to_string(said_in(self.home())).unwrap_or_default()
    }

    /// Nothing inside the application has failed since it was started on this computer, and its streams were looked at.
    pub fn said_nothing_of_faults(&self) {
        assert!(said_in(self.home()).exists(), "the streams are kept");
        let said = self.said();
        assert!(!said.contains("an internal error") && !said.contains("panicked"), "{said}");
    }

    /// Where exported files go: a folder that is not the vault's.
    pub fn out(&self, name: &str) -> PathBuf {
        self.home.path().join("out").join(name)
    }

    /// The driver's own client, for what has no helper here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Starts the application again on the same computer, after a lock or a crash.
    pub async fn reopen(self) -> Self {
        let Self { client, driver, home, answers, logind, turn } = self;
        // After a lock the driver's session is gone with the process: closing it may fail.
        let _ = tokio::time::timeout(Duration::from_secs(5), client.close()).await;
        drop(driver);
        let (driver, client) = Driver::open(home.path()).await;
        Self { client, driver, home, answers, logind, turn }
    }

    /// Ends the application at once, as a power cut would, and starts it again.
    pub async fn crash_and_reopen(self) -> Self {
        let Self { client, driver, home, answers, logind, turn } = self;
        drop(driver);
        drop(client);
        let (driver, client) = Driver::open(home.path()).await;
        Self { client, driver, home, answers, logind, turn }
    }

    // What the officer would answer at a native dialog.

    /// The next dialog for a file to read answers `path`.
    pub fn will_pick(&self, path: &Path) {
        self.answer("pick", &path.to_string_lossy());
    }

    /// The next dialog for a place to save answers `path`.
    pub fn will_save_at(&self, path: &Path) {
        self.answer("save", &path.to_string_lossy());
    }

    /// The next dialog for a vault's folder answers `path`.
    pub fn will_choose_folder(&self, path: &Path) {
        self.answer("folder", &path.to_string_lossy());
    }

    /// Drops the file at `path` on the window.
    pub fn drop_file(&self, path: &Path) {
        self.answer("drop", &path.to_string_lossy());
    }

    fn answer(&self, queue: &str, path: &str) {
        let number = self.answers.fetch_add(1, Ordering::Relaxed);
        answer(self.home.path(), queue, &format!("{number:04}"), path);
    }

    // What is on the screen.

    /// The element with this `data-testid`, once it is there.
    pub async fn test_id(&self, id: &str) -> Element {
        self.element(Locator::Css(&format!("[data-testid={}]", quoted(id))), id).await
    }

    /// The button (or link, tab, menu item, option) with this accessible name, once it is there.
    pub async fn button(&self, name: &str) -> Element {
        let name_is = format!("(normalize-space(.)={0} or @aria-label={0})", quoted(name));
        let path = format!(
            "//*[(self::button or self::a or self::summary or @role='button' or @role='link' or @role='tab' or @role='menuitem' \
             or @role='option' or @role='radio' or @role='checkbox' or @role='switch') and {name_is}]"
        );
        self.element(Locator::XPath(&path), name).await
    }

    /// The form field with this label, once it is there.
    pub async fn field(&self, label: &str) -> Element {
        let name = quoted(label);
        let path = format!(
            "//*[(self::input or self::textarea or self::select or @role='combobox' or @role='textbox') and (@aria-label={name} \
             or @id=//label[starts-with(normalize-space(.),{name})]/@for or ancestor::label[starts-with(normalize-space(.),{name})] \
             or @aria-labelledby=//*[normalize-space(.)={name}]/@id)]"
        );
        self.element(Locator::XPath(&path), label).await
    }

    /// The element that this CSS selector finds, once it is there.
    pub async fn css(&self, selector: &str) -> Element {
        self.element(Locator::Css(selector), selector).await
    }

    /// How many elements this CSS selector finds now.
    pub async fn count(&self, selector: &str) -> usize {
        // Counted in the page: an element that goes away while the driver hands over its name is an error there.
        let script = "return document.querySelectorAll(arguments[0]).length";
        let found = self.client.execute(script, vec![selector.into()]).await.expect("a selector that is understood");
        found.as_u64().and_then(|count| usize::try_from(count).ok()).expect("a number")
    }

    /// What can be read in the element with this `data-testid`.
    pub async fn words_of(&self, id: &str) -> String {
        self.test_id(id).await.text().await.expect("text of an element")
    }

    async fn element(&self, locator: Locator<'_>, what: &str) -> Element {
        let mut found = self.client.wait().at_most(PATIENCE).for_element(locator).await;
        while found.as_ref().is_err_and(|error| error.to_string().contains("Stale element")) {
            // Drawn anew between the finding and the naming.
            found = self.client.wait().at_most(PATIENCE).for_element(locator).await;
        }
        match found {
            Ok(element) => element,
            Err(error) => {
                self.shot("failed").await;
                panic!("not on the screen: {what} ({error}); the screen says:\n{}", self.text().await);
            }
        }
    }

    /// Clicks what [`Desk::button`] finds.
    pub async fn click(&self, name: &str) {
        self.press(self.button(name).await, name).await;
    }

    /// Clicks what [`Desk::test_id`] finds.
    pub async fn click_test_id(&self, id: &str) {
        self.press(self.test_id(id).await, id).await;
    }

    /// Clicks the first that this CSS selector finds.
    pub async fn click_first(&self, selector: &str) {
        self.press(self.css(selector).await, selector).await;
    }

    async fn press(&self, element: Element, what: &str) {
        // Like a person, the driver presses where a thing stands; what still moves is waited for.
        let mut before = None;
        for _ in 0..50 {
            let Ok(now) = element.rectangle().await else { break };
            if before == Some(now) {
                break;
            }
            before = Some(now);
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
        if let Err(error) = element.click().await {
            self.shot("failed").await;
            panic!("{what} could not be clicked: {error}");
        }
    }

    /// Empties the field with this label and types into it.
    pub async fn fill(&self, label: &str, text: &str) {
        let field = self.field(label).await;
        field.clear().await.expect("a field that can be emptied");
        field.send_keys(text).await.expect("a field that can be typed into");
    }

    /// Replaces what stands in the field with this `data-testid`, as an officer does: all marked, then typed over.
    pub async fn write(&self, id: &str, text: &str) {
        let field = self.test_id(id).await;
        // Also where it is empty: a field may fill itself when it gets the focus.
        field.send_keys(&chord(Key::Control, "a")).await.expect("keys taken");
        if text.is_empty() {
            return;
        }
        if let Err(error) = field.send_keys(text).await {
            self.shot("failed").await;
            panic!("{id} could not be typed into: {error}");
        }
        let start = Instant::now();
        loop {
            let stands = field.prop("value").await.expect("the value of a field").unwrap_or_default();
            if stands == text {
                return;
            }
            if start.elapsed() > PATIENCE {
                self.shot("failed").await;
                panic!("{id} was given {text} and holds {stands}");
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Ticks the checkbox with this `data-testid`, or takes its tick away.
    pub async fn tick(&self, id: &str, on: bool) {
        let tick = self.test_id(id).await;
        if tick.is_selected().await.expect("a checkbox") != on {
            self.press(tick, id).await;
        }
    }

    /// Chooses the radio button `value` of the group with this `data-testid`.
    pub async fn choose_radio(&self, id: &str, value: &str) {
        let radio = self.css(&format!("[data-testid={}] input[value={}]", quoted(id), quoted(value))).await;
        self.press(radio, value).await;
    }

    /// Chooses the option named `label` from the list with this `data-testid`, by keys and a click.
    pub async fn choose(&self, id: &str, label: &str) {
        let list = self.test_id(id).await;
        list.send_keys(&char::from(Key::Enter).to_string()).await.expect("keys taken");
        self.choose_option(label).await;
    }

    /// Finds the option named `label` by typing into the box with this `data-testid`.
    pub async fn search_and_choose(&self, id: &str, label: &str) {
        self.write(id, label).await;
        self.choose_option(label).await;
    }

    async fn choose_option(&self, label: &str) {
        let option = self.css(&format!("[role=option][data-label={}]", quoted(label))).await;
        self.press(option, label).await;
        let start = Instant::now();
        while self.count("[role=option]").await > 0 {
            assert!(start.elapsed() < PATIENCE, "the list of {label} does not close");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Presses `key` together with Control, wherever the focus is.
    pub async fn control(&self, key: &str) {
        self.type_keys(&chord(Key::Control, key)).await;
    }

    /// Presses `key` together with Control where that ends the program: the driver loses its hold on it, and says so by an error or not at all.
    pub async fn control_to_the_end(&self, key: &str) {
        let pressed = async {
            let focused = self.client.active_element().await?;
            focused.send_keys(&chord(Key::Control, key)).await
        };
        let _ = tokio::time::timeout(Duration::from_secs(3), pressed).await;
    }

    /// Types into whatever has the focus.
    pub async fn type_keys(&self, keys: &str) {
        let focused = self.client.active_element().await.expect("something focused");
        focused.send_keys(keys).await.expect("keys taken");
    }

    /// Presses one key where the focus is.
    pub async fn key(&self, key: Key) {
        self.type_keys(&char::from(key).to_string()).await;
    }

    /// Everything that can be read on the screen.
    pub async fn text(&self) -> String {
        let text = self.script("return document.body ? document.body.innerText : ''").await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until `text` can be read on the screen.
    pub async fn sees(&self, text: &str) {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if self.text().await.contains(text) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        self.shot("failed").await;
        panic!("never seen: {text}; the screen says:\n{}", self.text().await);
    }

    /// Waits until `text` can be read in the element with this `data-testid`, which may come late and change.
    pub async fn sees_in(&self, id: &str, text: &str) {
        let script = format!(
            "return [...document.querySelectorAll('[data-testid={}]')].map((one) => one.innerText).join('\\n')",
            quoted(id)
        );
        let start = Instant::now();
        loop {
            let said = self.script(&script).await;
            if said.as_str().is_some_and(|said| said.contains(text)) {
                return;
            }
            if start.elapsed() > PATIENCE {
                self.shot("failed").await;
                panic!("{id} says {said} and not {text}; the screen says:\n{}", self.text().await);
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Waits until nothing on the screen fits the CSS selector.
    pub async fn gone(&self, selector: &str) {
        let start = Instant::now();
        while self.count(selector).await > 0 {
            if start.elapsed() > PATIENCE {
                self.shot("failed").await;
                panic!("still there: {selector}; the screen says:\n{}", self.text().await);
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Waits until the application has written the file at `path`, whole.
    pub async fn written(&self, path: &Path) -> Vec<u8> {
        let start = Instant::now();
        loop {
            // It is written beside and moved in: once it is there it is all there.
            if let Ok(bytes) = fs::read(path) {
                return bytes;
            }
            if start.elapsed() > PATIENCE {
                self.shot("failed").await;
                panic!("never written: {}; the screen says:\n{}", path.display(), self.text().await);
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Waits until `text` is gone from the screen.
    pub async fn sees_no_more(&self, text: &str) {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if !self.text().await.contains(text) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("still seen: {text}");
    }

    /// Waits until the page has come to rest: what it says is the same twice. For pictures; nothing is decided by it.
    pub async fn settled(&self) {
        let mut before = String::new();
        for _ in 0..20 {
            let now = self.text().await;
            if now == before {
                return;
            }
            before = now;
            tokio::time::sleep(Duration::from_millis(70)).await;
        }
    }

    /// Runs JavaScript in the page; for what a test wants to know, never for what the officer does.
    pub async fn script(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.expect("a script that runs")
    }

    /// Calls a command as the page would; `Err` is the command's error.
    pub async fn call(&self, command: &str, request: Value) -> Result<Value, Value> {
        let script = "const done = arguments[arguments.length - 1];
            window.__TAURI_INTERNALS__.invoke(arguments[0], { request: arguments[1] })
                .then((ok) => done({ ok }), (error) => done({ error }));";
        let answer = self.client.execute_async(script, vec![json!(command), request]).await.expect("the page answers");
        match answer.get("error") {
            Some(error) => Err(error.clone()),
            None => Ok(answer.get("ok").cloned().unwrap_or_default()),
        }
    }

    /// What the content security policy had to stop since the page was loaded. Empty in normal use.
    pub async fn violations(&self) -> Vec<String> {
        let found = self.script("return window.__violations").await;
        let found = found.as_array().expect("the application under test was built with the feature e2e");
        found.iter().map(|violation| violation.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Keeps a picture of the page as `tests/shots/<name>.png`.
    pub async fn shot(&self, name: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shots");
        fs::create_dir_all(&folder).expect("a folder for pictures");
        // The driver pictures what was last drawn, which may be a frame ago.
        let drawn = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 120)))";
        let _ = self.client.execute_async(drawn, vec![]).await;
        if let Ok(picture) = self.client.screenshot().await {
            fs::write(folder.join(format!("{name}.png")), picture).expect("a picture");
        }
    }
}

/// A computer after its application has ended.
pub struct Home {
    folder: tempfile::TempDir,
    _logind: logind::Logind,
    /// The undriven window has the display to itself too.
    _turn: MutexGuard<'static, ()>,
}

impl Home {
    /// The home folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Puts an answer into a queue, as [`Desk::will_save_at`] and its like do.
    pub fn answer(&self, queue: &str, path: &Path) {
        answer(self.path(), queue, "9999", &path.to_string_lossy());
    }

    /// Where the streams of the application go, and all that it said on them before.
    pub fn streams(&self) -> fs::File {
        fs::File::options().create(true).append(true).open(said_in(self.path())).expect("a file for what is said")
    }

    /// The variables that make this computer the one where the application runs.
    pub fn variables(&self) -> Vec<(&'static str, PathBuf)> {
        variables(self.path())
    }
}

/// Where the streams of the application are kept.
fn said_in(home: &Path) -> PathBuf {
    home.join("said.log")
}

/// Puts one answer into a queue of the folder of answers.
fn answer(home: &Path, queue: &str, name: &str, path: &str) {
    let folder = home.join("answers");
    // Written beside and moved in, so that the application never reads half an answer.
    let beside = folder.join(format!("{name}.part"));
    fs::write(&beside, path).expect("an answer");
    fs::rename(&beside, folder.join(queue).join(name)).expect("an answer in its queue");
}

fn variables(home: &Path) -> Vec<(&'static str, PathBuf)> {
    vec![
        ("HOME", home.to_owned()),
        ("TUTELA_E2E_FILES", home.join("answers")),
        ("XDG_CONFIG_HOME", home.join(".config")),
        ("XDG_DATA_HOME", home.join(".local/share")),
        ("XDG_STATE_HOME", home.join(".local/state")),
        ("XDG_CACHE_HOME", home.join(".cache")),
        ("TMPDIR", home.join("tmp")),
        ("DBUS_SYSTEM_BUS_ADDRESS", PathBuf::from(logind::address(home))),
    ]
}

/// `key` with `held` held down.
fn chord(held: Key, key: &str) -> String {
    format!("{}{key}{}", char::from(held), char::from(Key::Null))
}

/// A string literal that CSS and XPath both take. XPath has no escapes, so a text may not hold both kinds of quotes.
fn quoted(text: &str) -> String {
    if text.contains('"') { format!("'{text}'") } else { format!("\"{text}\"") }
}

/// How often a driver is started anew when it, not the application, failed: another process may have taken its port meanwhile.
const DRIVERS: u32 = 3;

/// WebKitWebDriver on a port of its own, which starts the application; both end with the test.
struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// A driver and the window that it opened.
    async fn open(home: &Path) -> (Self, Client) {
        let mut failures = Vec::new();
        for _ in 0..DRIVERS {
            let mut driver = Self::start(home);
            match driver.window().await {
                Ok(client) => return (driver, client),
                Err(failure) => failures.push(failure),
            }
        }
        panic!("the application opens its window: {failures:?}");
    }

    fn start(home: &Path) -> Self {
        let port = free_port();
        // Its streams are the application's: kept where everything else is looked through for words of the vault.
        let said = fs::File::options().create(true).append(true).open(said_in(home)).expect("a file for what is said");
        let child = Command::new("WebKitWebDriver")
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .envs(variables(home))
            .env_remove("TUTELA_VAULT")
            .env("LANG", "C.UTF-8")
            .env_remove("LC_ALL")
            .stdin(Stdio::null())
            .stdout(said.try_clone().expect("a file for what is said"))
            .stderr(said)
            .spawn()
            .expect("WebKitWebDriver: apt-get install webkit2gtk-driver");
        Self { child, port }
    }

    /// The application's window, or why this driver opens none.
    async fn window(&mut self) -> Result<Client, String> {
        let start = Instant::now();
        while !listens(self.port) {
            if let Ok(Some(status)) = self.child.try_wait() {
                return Err(format!("the driver ended before it opened its port: {status}"));
            }
            if start.elapsed() > PATIENCE {
                return Err("the driver did not open its port".to_owned());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let mut wanted = serde_json::Map::new();
        wanted.insert("webkitgtk:browserOptions".into(), json!({ "binary": env!("CARGO_BIN_EXE_tutela"), "args": [] }));
        ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(wanted)
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
            .map_err(|error| match self.child.try_wait() {
                Ok(Some(status)) => format!("the driver ended while it opened the window: {status}: {error}"),
                _ => error.to_string(),
            })
    }
}

/// Whether somebody listens on the port, as the kernel lists it. Not by connecting: a connection to a port of the ephemeral range where
/// nobody listens can be given that very port as its own, meets itself, and keeps the driver from ever binding it.
fn listens(port: u16) -> bool {
    let table = fs::read_to_string("/proc/net/tcp").unwrap_or_default();
    let local = format!(":{port:04X}");
    // Columns: number, local address, remote address, state; 0A is "listen".
    table.lines().any(|line| {
        let mut columns = line.split_whitespace().skip(1);
        columns.next().is_some_and(|address| address.ends_with(&local)) && columns.nth(1) == Some("0A")
    })
}

impl Drop for Driver {
    fn drop(&mut self) {
        // First the application: one that has locked, and so started anew, no longer listens to its driver.
        for child in children_of(self.child.id()) {
            let _ = Command::new("kill").args(["-KILL", &child.to_string()]).status();
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The processes started by `parent`, as the kernel lists them.
fn children_of(parent: u32) -> Vec<u32> {
    let started_by = |stat: &str| -> Option<u32> {
        // The name stands in brackets and may hold anything; what follows it is the state and the parent.
        stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
    };
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = processes.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    ids.filter(|id| {
        fs::read_to_string(format!("/proc/{id}/stat")).ok().and_then(|stat| started_by(&stat)) == Some(parent)
    })
    .collect()
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("a port").port()
}
