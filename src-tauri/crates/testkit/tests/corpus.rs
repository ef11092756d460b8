//! Everything that a fuzzer ever found, and what it began from, run again on every build.
use std::path::PathBuf;
use std::sync::mpsc;
use std::time::Duration;

use testkit::fuzz::TARGETS;

/// No input takes longer, however slow the build: what a fuzzer calls a hang, with room for a build without optimisation.
const HANGS: Duration = Duration::from_secs(100);

fn corpus() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus")
}

#[test]
fn every_kept_input_of_every_target_comes_back() {
    for (name, target) in TARGETS {
        let mut count = 0;
        for file in std::fs::read_dir(corpus().join(name)).unwrap() {
            let path = file.unwrap().path();
            let bytes = std::fs::read(&path).unwrap();
            let (done, waiting) = mpsc::channel();
            let run = std::thread::spawn(move || {
                target(&bytes);
                done.send(()).unwrap();
            });
            match waiting.recv_timeout(HANGS) {
                Ok(()) => run.join().unwrap(),
                Err(mpsc::RecvTimeoutError::Timeout) => panic!("{} hangs", path.display()),
                Err(mpsc::RecvTimeoutError::Disconnected) => panic!("{} panics", path.display()),
            }
            count += 1;
        }
        assert!(count > 0, "{name} begins from something");
    }
}

#[test]
fn no_corpus_lies_there_without_a_target() {
    for folder in std::fs::read_dir(corpus()).unwrap() {
        let folder = folder.unwrap();
        if folder.path().is_file() {
            continue;
        }
        let name = folder.file_name().into_string().unwrap();
        assert!(TARGETS.iter().any(|(known, _)| *known == name), "{name}");
    }
}
