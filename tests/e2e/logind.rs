//! A login manager for the computer of a journey: it tells the application that the machine goes to sleep or that the screen is locked, on a
//! system bus of its own, in the words of logind's interface. The machine itself sleeps as little as the tests do.
use std::io::{PipeReader, Read as _, pipe};
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use zbus::blocking::{Connection, connection};
use zbus::zvariant;

const PATH: &str = "/org/freedesktop/login1";
const SESSION: &str = "/org/freedesktop/login1/session/_31";

/// Who holds the machine awake: the other ends of the pipes that inhibitors keep open.
type Brakes = Arc<Mutex<Vec<PipeReader>>>;

struct Manager {
    brakes: Brakes,
}

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Manager {
    #[zbus(name = "GetSessionByPID")]
    fn session_by_pid(&self, _pid: u32) -> zvariant::OwnedObjectPath {
        zvariant::ObjectPath::from_static_str_unchecked(SESSION).into()
    }

    fn inhibit(&self, what: &str, _who: &str, _why: &str, mode: &str) -> zbus::fdo::Result<zvariant::OwnedFd> {
        if (what, mode) != ("sleep", "delay") {
            return Err(zbus::fdo::Error::InvalidArgs("only a delay of sleep is known here".into()));
        }
        let (here, theirs) = pipe().map_err(|_| zbus::fdo::Error::IOError("pipe".into()))?;
        self.brakes.lock().expect("one holder").push(here);
        Ok(OwnedFd::from(theirs).into())
    }
}

/// The bus and the manager on it; both end with this.
pub struct Logind {
    bus: Child,
    connection: Connection,
    brakes: Brakes,
}

impl Logind {
    /// Starts the bus of the computer whose home this is.
    pub fn start(home: &Path) -> Self {
        let bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--nosyslog", &format!("--address={}", address(home))])
            .stdin(Stdio::null())
            .spawn()
            .expect("dbus-daemon: apt-get install dbus-daemon");
        let brakes = Brakes::default();
        let start = Instant::now();
        let connection = loop {
            let manager = Manager { brakes: Arc::clone(&brakes) };
            let made = connection::Builder::address(address(home).as_str())
                .and_then(|builder| builder.name("org.freedesktop.login1"))
                .and_then(|builder| builder.serve_at(PATH, manager))
                .and_then(connection::Builder::build);
            match made {
                Ok(connection) => break connection,
                Err(error) => assert!(start.elapsed() < Duration::from_secs(30), "no bus: {error}"),
            }
            std::thread::sleep(Duration::from_millis(50));
        };
        Self { bus, connection, brakes }
    }

    /// Says that the machine is about to sleep, and waits until nobody holds it awake any more, as logind does.
    pub fn sleep(&self) {
        let held = std::mem::take(&mut *self.brakes.lock().expect("one holder"));
        assert!(!held.is_empty(), "the application asks for the time to lock before the machine sleeps");
        self.say(PATH, "org.freedesktop.login1.Manager", "PrepareForSleep", &(true,));
        for mut brake in held {
            // The end of the pipe: its holder let go.
            let _ = brake.read(&mut [0]);
        }
    }

    /// Says that the screen is locked.
    pub fn lock_screen(&self) {
        self.say(SESSION, "org.freedesktop.login1.Session", "Lock", &());
    }

    fn say(&self, path: &str, interface: &str, signal: &str, body: &(impl serde::Serialize + zvariant::DynamicType)) {
        self.connection.emit_signal(None::<&str>, path, interface, signal, body).expect("a signal");
    }
}

impl Drop for Logind {
    fn drop(&mut self) {
        let _ = self.bus.kill();
        let _ = self.bus.wait();
    }
}

/// Where the bus of that computer is found.
pub fn address(home: &Path) -> String {
    format!("unix:path={}", home.join("system-bus").display())
}
