//! Long work: the page hears how far it is, and the officer can stop it.
//!
//! Must stay true: work that is over before anybody would wonder says nothing, and what is said names a command and a share, nothing else.
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Work is not spoken of before this.
const QUIET: Duration = Duration::from_millis(300);

/// The page hears no more often than this.
const PACE: Duration = Duration::from_millis(100);

type Teller = Box<dyn Fn(&'static str, &Value) + Send + Sync>;

/// All work that goes on.
#[derive(Default)]
pub(crate) struct Works {
    teller: Arc<OnceLock<Teller>>,
    /// The wishes to stop, one a running work.
    running: Mutex<Vec<Weak<AtomicBool>>>,
}

impl Works {
    /// From now on the page is told by `teller`.
    pub(crate) fn tell_by(&self, teller: impl Fn(&'static str, &Value) + Send + Sync + 'static) {
        let _ = self.teller.set(Box::new(teller));
    }

    /// A command begins.
    pub(crate) fn begin(&self, command: &'static str) -> Watched {
        let stop = Arc::new(AtomicBool::new(false));
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.retain(|one| one.strong_count() > 0);
        running.push(Arc::downgrade(&stop));
        let begun = Instant::now();
        Watched { command, stop, begun, said: Mutex::new(None), teller: Arc::clone(&self.teller) }
    }

    /// Asks all of it to stop. Work that knows no shares goes on to its end.
    pub(crate) fn cancel(&self) {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.iter().filter_map(Weak::upgrade).for_each(|stop| stop.store(true, Ordering::Relaxed));
    }
}

/// One command at work.
pub(crate) struct Watched {
    command: &'static str,
    stop: Arc<AtomicBool>,
    begun: Instant,
    said: Mutex<Option<Instant>>,
    teller: Arc<OnceLock<Teller>>,
}

impl Watched {
    /// The page hears that the session is another one than it knows: work that it did not ask for found something.
    pub(crate) fn found(&self) {
        if let Some(teller) = self.teller.get() {
            teller("session-changed", &json!({}));
        }
    }

    fn say(&self, share: Option<f32>) {
        if let Some(teller) = self.teller.get() {
            teller("working", &json!({ "command": self.command, "share": share }));
        }
    }
}

impl api::Work for Watched {
    fn step(&self, share: f32) -> bool {
        if self.begun.elapsed() >= QUIET {
            let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
            if said.is_none_or(|at| at.elapsed() >= PACE) {
                *said = Some(Instant::now());
                self.say(Some(share));
            }
        }
        !self.stop.load(Ordering::Relaxed)
    }
}

impl Drop for Watched {
    /// Whoever heard of the work hears of its end.
    fn drop(&mut self) {
        if self.said.get_mut().unwrap_or_else(PoisonError::into_inner).is_some() {
            self.say(None);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::Work as _;

    fn heard() -> (Works, Arc<Mutex<Vec<Value>>>) {
        let (works, heard) = (Works::default(), Arc::<Mutex<Vec<Value>>>::default());
        let ear = Arc::clone(&heard);
        works.tell_by(move |_, detail| ear.lock().unwrap().push(detail.clone()));
        (works, heard)
    }

    #[test]
    fn short_work_says_nothing() {
        let (works, heard) = heard();
        let work = works.begin("open_request");
        assert!(work.step(0.5));
        drop(work);
        assert!(heard.lock().unwrap().is_empty());
    }

    #[test]
    fn long_work_says_how_far_it_is_and_that_it_is_over() {
        let (works, heard) = heard();
        let mut work = works.begin("verify_vault");
        work.begun = Instant::now().checked_sub(QUIET).unwrap();
        assert!(work.step(0.25));
        assert!(work.step(0.26), "too soon to be said");
        drop(work);
        let over = json!({ "command": "verify_vault", "share": null });
        assert_eq!(*heard.lock().unwrap(), [json!({ "command": "verify_vault", "share": 0.25 }), over]);
    }

    #[test]
    fn whatever_goes_on_is_stopped_and_what_begins_later_is_not() {
        let works = Works::default();
        let (one, two) = (works.begin("verify_vault"), works.begin("compose_report"));
        works.cancel();
        assert!(!one.step(0.1) && !two.step(0.1));
        assert!(works.begin("verify_vault").step(0.1));
    }
}
