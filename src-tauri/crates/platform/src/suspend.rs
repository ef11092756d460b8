//! The moments when the officer leaves: the machine goes to sleep, the screen is locked.

/// Why the vault should lock now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Away {
    /// The machine is about to sleep.
    Suspend,
    /// The desktop session was locked.
    ScreenLock,
}

/// This system does not tell: no login manager is reachable, or it tells only a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the system does not tell when it sleeps or locks")]
pub struct SuspendUnavailable;

/// Calls back on a thread of its own each time the officer leaves, until the process ends.
///
/// Linux: logind's `PrepareForSleep`, delayed by an inhibitor until the callback returns, and the session's `Lock`. Windows and macOS tell
/// only a window (`WM_POWERBROADCAST` and `WM_WTSSESSION_CHANGE`; `NSWorkspaceWillSleepNotification`), which is the shell's: there it is
/// unavailable here and the shell listens itself.
///
/// # Errors
/// [`SuspendUnavailable`].
pub fn on_suspend(callback: impl Fn(Away) + Send + Sync + 'static) -> Result<(), SuspendUnavailable> {
    #[cfg(target_os = "linux")]
    {
        logind::watch(std::sync::Arc::new(callback)).map_err(|_| SuspendUnavailable)
    }
    #[cfg(not(target_os = "linux"))]
    {
        drop(callback);
        Err(SuspendUnavailable)
    }
}

#[cfg(target_os = "linux")]
mod logind {
    use std::sync::Arc;

    use zbus::MatchRule;
    use zbus::blocking::{Connection, MessageIterator, Proxy};
    use zbus::zvariant::{OwnedFd, OwnedObjectPath};

    use super::Away;

    const SERVICE: &str = "org.freedesktop.login1";
    const MANAGER: &str = "org.freedesktop.login1.Manager";
    const SESSION: &str = "org.freedesktop.login1.Session";

    pub(super) fn watch(callback: Arc<dyn Fn(Away) + Send + Sync>) -> zbus::Result<()> {
        let bus = Connection::system()?;
        let manager = Proxy::new(&bus, SERVICE, "/org/freedesktop/login1", MANAGER)?;
        let sleeps = signals(&bus, MANAGER, "PrepareForSleep", "/org/freedesktop/login1")?;
        let mut brake = hold_sleep(&manager);

        let on_lock = Arc::clone(&callback);
        // A process outside a session, such as a service, has none to be locked.
        if let Ok(session) = manager.call::<_, _, OwnedObjectPath>("GetSessionByPID", &(std::process::id(),)) {
            let locks = signals(&bus, SESSION, "Lock", session.as_str())?;
            std::thread::Builder::new().name("session-lock".into()).spawn(move || {
                for _ in locks.flatten() {
                    on_lock(Away::ScreenLock);
                }
            })?;
        }
        std::thread::Builder::new().name("suspend".into()).spawn(move || {
            for message in sleeps.flatten() {
                let going: bool = message.body().deserialize().unwrap_or(true);
                if going {
                    callback(Away::Suspend);
                    // Letting go of the inhibitor lets the machine sleep.
                    brake = None;
                } else {
                    brake = hold_sleep(&manager);
                }
            }
            drop(brake);
        })?;
        Ok(())
    }

    fn signals(bus: &Connection, interface: &str, member: &str, path: &str) -> zbus::Result<MessageIterator> {
        let rule = MatchRule::builder()
            .msg_type(zbus::message::Type::Signal)
            .sender(SERVICE)?
            .interface(interface.to_owned())?
            .member(member.to_owned())?
            .path(path.to_owned())?
            .build();
        MessageIterator::for_match_rule(rule, bus, None)
    }

    fn hold_sleep(manager: &Proxy<'_>) -> Option<OwnedFd> {
        manager.call("Inhibit", &("sleep", "Tutela", "Locking the vault", "delay")).ok()
    }
}
