//! What the application does beside its window: which processes it is, which sockets they hold, what they leave on the disk.
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

/// Every process that descends from `ancestor`, with its name; the ancestor is not among them.
pub fn descendants(ancestor: u32) -> BTreeMap<u32, String> {
    let mut children: BTreeMap<u32, Vec<(u32, String)>> = BTreeMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(id) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
        let Ok(stat) = fs::read_to_string(entry.path().join("stat")) else { continue };
        // The name stands in brackets and may hold anything; what follows it is the state and the parent.
        let Some((name, rest)) = stat.split_once('(').and_then(|(_, rest)| rest.rsplit_once(')')) else { continue };
        // What has ended and only waits to be counted by its parent has no memory and no page any more.
        if rest.split_whitespace().next() == Some("Z") {
            continue;
        }
        let Some(parent) = rest.split_whitespace().nth(1).and_then(|parent| parent.parse().ok()) else { continue };
        children.entry(parent).or_default().push((id, name.to_owned()));
    }
    let (mut found, mut next) = (BTreeMap::new(), vec![ancestor]);
    while let Some(parent) = next.pop() {
        for (id, name) in children.remove(&parent).unwrap_or_default() {
            next.push(id);
            found.insert(id, name);
        }
    }
    found
}

/// The internet sockets that process `id` holds open: kind, local and remote end, as the kernel writes them.
fn internet_sockets(id: u32) -> Vec<String> {
    let held: BTreeSet<String> = fs::read_dir(format!("/proc/{id}/fd"))
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| fs::read_link(entry.path()).ok())
        .filter_map(|link| Some(link.to_str()?.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned()))
        .collect();
    if held.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for kind in ["tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6"] {
        // Read as this process sees it: a process in a sandbox has a network of its own.
        let table = fs::read_to_string(format!("/proc/{id}/net/{kind}")).unwrap_or_default();
        for line in table.lines().skip(1) {
            let columns: Vec<&str> = line.split_whitespace().collect();
            if let [_, local, remote, _, _, _, _, _, _, inode, ..] = columns[..]
                && held.contains(inode)
            {
                found.push(format!("{kind} {local} {remote}"));
            }
        }
    }
    found
}

/// The port at which the driver reaches into the application, as its environment names it.
fn driven_at(id: u32) -> Option<String> {
    let environment = fs::read(format!("/proc/{id}/environ")).ok()?;
    let environment = String::from_utf8_lossy(&environment).into_owned();
    let address = environment.split('\0').find_map(|one| one.strip_prefix("WEBKIT_INSPECTOR_SERVER="))?;
    let port: u16 = address.rsplit_once(':')?.1.parse().ok()?;
    Some(format!(":{port:04X}"))
}

/// Looks at all processes of the test but the driver, many times a second, until it is asked what it saw. What lives shorter than the pause between two
/// looks is missed.
pub struct SocketWatch {
    over: Arc<AtomicBool>,
    watcher: JoinHandle<Seen>,
}

/// What was seen.
#[derive(Debug, Default)]
pub struct Seen {
    /// The names of the processes looked at: shows that there was something to see.
    pub processes: BTreeSet<String>,
    /// Internet sockets, but for those over which the driver reaches into the application.
    pub sockets: BTreeSet<String>,
    /// How many looks there were.
    pub looks: u32,
}

impl SocketWatch {
    /// Starts looking at every process that comes from this one.
    pub fn start() -> Self {
        let over = Arc::new(AtomicBool::new(false));
        let until = Arc::clone(&over);
        let watcher = thread::spawn(move || {
            let mut seen = Seen::default();
            let mut drivers = BTreeSet::new();
            while !until.load(Ordering::Relaxed) {
                for (id, name) in descendants(std::process::id()) {
                    if "WebKitWebDriver".starts_with(name.as_str()) {
                        continue;
                    }
                    drivers.extend(driven_at(id));
                    seen.sockets.extend(internet_sockets(id).into_iter().map(|socket| format!("{name}: {socket}")));
                    seen.processes.insert(name);
                }
                seen.looks += 1;
                thread::sleep(Duration::from_millis(50));
            }
            // Told apart only now: a process that starts itself anew has no environment to read for a moment.
            seen.sockets.retain(|socket| !socket.split(' ').any(|end| drivers.iter().any(|port| end.ends_with(port))));
            seen
        });
        Self { over, watcher }
    }

    /// Stops looking.
    pub fn stop(self) -> Seen {
        self.over.store(true, Ordering::Relaxed);
        self.watcher.join().expect("the watcher")
    }
}

/// What a word looks like where it was kept: as UTF-8 and UTF-16 of either order, in hexadecimal digits, and in base64 wherever it begins there.
fn forms_of<'w>(words: &[&'w str]) -> Vec<(&'w str, Vec<u8>)> {
    // A shorter piece of base64 would be found by chance in what is encrypted.
    const TELLING: usize = 12;
    let mut forms = Vec::new();
    for word in words {
        let bytes = word.as_bytes();
        forms.push((*word, bytes.to_vec()));
        for order in [u16::to_le_bytes, u16::to_be_bytes] {
            forms.push((*word, word.encode_utf16().flat_map(order).collect()));
        }
        let digits = hex::encode(bytes);
        forms.push((*word, digits.to_ascii_uppercase().into_bytes()));
        forms.push((*word, digits.into_bytes()));
        for before in 0..3 {
            let text = STANDARD_NO_PAD.encode([vec![0; before], bytes.to_vec()].concat());
            // The digits at both ends also carry what stands beside the word.
            let inner = text.get((before * 8).div_ceil(6)..text.len() - 2).unwrap_or_default();
            if inner.len() >= TELLING {
                forms.push((*word, inner.as_bytes().to_vec()));
            }
        }
    }
    forms
}

/// The files below `folders` that hold one of `words` in any form that it may be kept in, with the word. What lies below one of
/// `but` is not looked at.
pub fn traces(folders: &[&Path], but: &[&Path], words: &[&str]) -> Vec<String> {
    fn walk(folder: &Path, but: &[&Path], files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let Ok(kind) = entry.file_type() else { continue };
            if but.contains(&path.as_path()) {
                continue;
            }
            if kind.is_dir() {
                walk(&path, but, files);
            } else if kind.is_file() {
                files.push(path);
            }
        }
    }
    let mut files = Vec::new();
    for folder in folders {
        walk(folder, but, &mut files);
    }
    files.sort();
    let forms = forms_of(words);
    let mut found = Vec::new();
    for file in files {
        // A file that goes away meanwhile has left nothing.
        let Ok(bytes) = fs::read(&file) else { continue };
        for (word, form) in &forms {
            if contains(&bytes, form) {
                found.push(format!("{}: {word}", file.display()));
            }
        }
        // The name of a file is a trace as well.
        for word in words {
            if file.to_string_lossy().contains(word) {
                found.push(format!("{}: {word} in its name", file.display()));
            }
        }
    }
    found.dedup();
    found
}

/// The words that stand in the memory of a process below `ancestor` other than its driver, in any form that they may be kept in, each with the name of
/// the process; `None` where the system lets no process read another's memory.
pub fn words_in_memory(ancestor: u32, words: &[&str]) -> Option<BTreeSet<String>> {
    let forms = forms_of(words);
    let mut found = BTreeSet::new();
    for (id, name) in descendants(ancestor) {
        if "WebKitWebDriver".starts_with(name.as_str()) {
            continue;
        }
        match memory_of(id, &mut |part| {
            for (word, form) in &forms {
                if contains(part, form) {
                    found.insert(format!("{name}: {word}"));
                }
            }
        }) {
            Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => return None,
            // It has ended meanwhile, and its memory with it.
            _ => {}
        }
    }
    Some(found)
}

fn contains(part: &[u8], form: &[u8]) -> bool {
    let Some((first, rest)) = form.split_first() else { return false };
    let mut from = 0;
    while let Some(at) = part[from..].iter().position(|byte| byte == first) {
        from += at + 1;
        if part[from..].starts_with(rest) {
            return true;
        }
    }
    false
}

/// Hands over everything that a process has written to its memory, run of pages by run of pages. Pages that are not there are not made.
fn memory_of(id: u32, each: &mut dyn FnMut(&[u8])) -> std::io::Result<()> {
    use std::os::unix::fs::FileExt as _;
    const PAGE: u64 = 4096;
    let maps = fs::read_to_string(format!("/proc/{id}/maps"))?;
    let (memory, pagemap) =
        (fs::File::open(format!("/proc/{id}/mem"))?, fs::File::open(format!("/proc/{id}/pagemap"))?);
    for line in maps.lines() {
        let mut columns = line.split_whitespace();
        let (Some(range), Some(rights)) = (columns.next(), columns.next()) else { continue };
        let ends = range
            .split_once('-')
            .and_then(|(from, to)| Some((u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(to, 16).ok()?)));
        let Some((from, to)) = ends.filter(|_| rights.starts_with("rw")) else { continue };
        let mut at = from / PAGE;
        while at < to / PAGE {
            // A bit for "in memory" and one for "swapped out", for up to 16,384 pages at once.
            let count = (to / PAGE - at).min(16_384);
            let mut states = vec![0_u8; usize::try_from(count * 8).expect("a small number")];
            let Ok(read) = pagemap.read_at(&mut states, at * 8) else { break };
            if read < 8 {
                break;
            }
            let there: Vec<bool> =
                states[..read / 8 * 8].chunks_exact(8).map(|state| state[7] & 0b1100_0000 != 0).collect();
            let mut start = 0;
            while start < there.len() {
                let run = there[start..].iter().take_while(|there| **there).count();
                if run == 0 {
                    start += 1;
                    continue;
                }
                let mut bytes = vec![0_u8; run * 4096];
                let place = (at + u64::try_from(start).expect("a small number")) * PAGE;
                if memory.read_exact_at(&mut bytes, place).is_ok() {
                    each(&bytes);
                }
                start += run;
            }
            at += u64::try_from(there.len()).expect("a small number");
        }
    }
    Ok(())
}

/// The titles of the windows on the display that belong to a process below `ancestor`.
pub fn window_titles(ancestor: u32) -> BTreeSet<String> {
    let run = |arguments: &[&str]| -> String {
        let output = Command::new("xdotool").args(arguments).output().expect("xdotool: apt-get install xdotool");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let mut titles = BTreeSet::new();
    for id in descendants(ancestor).keys() {
        for window in run(&["search", "--onlyvisible", "--pid", &id.to_string()]).lines() {
            titles.insert(run(&["getwindowname", window]).trim_end().to_owned());
        }
    }
    titles
}
