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

/// How long anything on the screen may take to come. Long, because a journey shares its machine with a compiler; nothing asserts it.
const PATIENCE: Duration = Duration::from_secs(60);

/// A computer with the application open in its one window.
pub struct Desk {
    client: Client,
    driver: Driver,
    home: tempfile::TempDir,
    answers: AtomicU32,
}

impl Desk {
    /// A fresh computer, on which the application starts for the first time.
    pub async fn new() -> Self {
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
        ] {
            fs::create_dir_all(home.path().join(folder)).expect("a folder in the test's home");
        }
        let driver = Driver::start(home.path()).await;
        let client = driver.session().await;
        Self { client, driver, home, answers: AtomicU32::new(0) }
    }

    /// The home folder.
    pub fn home(&self) -> &Path {
        self.home.path()
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
        let Self { client, driver, home, answers } = self;
        // After a lock the driver's session is gone with the process: closing it may fail.
        let _ = tokio::time::timeout(Duration::from_secs(5), client.close()).await;
        drop(driver);
        let driver = Driver::start(home.path()).await;
        let client = driver.session().await;
        Self { client, driver, home, answers }
    }

    /// Ends the application at once, as a power cut would, and starts it again.
    pub async fn crash_and_reopen(self) -> Self {
        let Self { client, driver, home, answers } = self;
        drop(driver);
        drop(client);
        let driver = Driver::start(home.path()).await;
        let client = driver.session().await;
        Self { client, driver, home, answers }
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
        let folder = self.home.path().join("answers");
        // Written beside and moved in, so that the application never reads half an answer.
        let beside = folder.join(format!("{number:04}.part"));
        fs::write(&beside, path).expect("an answer");
        fs::rename(&beside, folder.join(queue).join(format!("{number:04}"))).expect("an answer in its queue");
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

    async fn element(&self, locator: Locator<'_>, what: &str) -> Element {
        match self.client.wait().at_most(PATIENCE).for_element(locator).await {
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

    async fn press(&self, element: Element, what: &str) {
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
        if let Ok(picture) = self.client.screenshot().await {
            fs::write(folder.join(format!("{name}.png")), picture).expect("a picture");
        }
    }
}

/// A string literal that CSS and XPath both take. XPath has no escapes, so a text may not hold both kinds of quotes.
fn quoted(text: &str) -> String {
    if text.contains('"') { format!("'{text}'") } else { format!("\"{text}\"") }
}

/// WebKitWebDriver on a port of its own, which starts the application; both end with the test.
struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    async fn start(home: &Path) -> Self {
        let port = free_port();
        let child = Command::new("WebKitWebDriver")
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("TUTELA_E2E_FILES", home.join("answers"))
            .env_remove("TUTELA_VAULT")
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join(".config"))
            .env("XDG_DATA_HOME", home.join(".local/share"))
            .env("XDG_STATE_HOME", home.join(".local/state"))
            .env("XDG_CACHE_HOME", home.join(".cache"))
            .env("LANG", "C.UTF-8")
            .env_remove("LC_ALL")
            .stdin(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver: apt-get install webkit2gtk-driver");
        let driver = Self { child, port };
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return driver;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("WebKitWebDriver did not open its port");
    }

    async fn session(&self) -> Client {
        let mut wanted = serde_json::Map::new();
        wanted.insert("webkitgtk:browserOptions".into(), json!({ "binary": env!("CARGO_BIN_EXE_tutela"), "args": [] }));
        ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(wanted)
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
            .expect("the application opens its window")
    }
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
