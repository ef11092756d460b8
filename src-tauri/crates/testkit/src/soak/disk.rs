//! A disk in a model: what a record of calls has made durable, and what a power cut may or may not have kept of the rest.
//!
//! Strict where systems differ: a name is durable only once its folder is flushed, a file's bytes only once the file is. Of writes since, any
//! subset may be there, each sector of 512 bytes for itself; of names since, any first part in order, as journals keep them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::Dice;

/// One call of the record.
#[derive(Debug, Clone)]
pub enum Call {
    /// A new file.
    Create(u64, PathBuf),
    /// Bytes at a place of a file.
    Write(u64, u64, Vec<u8>),
    /// A file's new length.
    Truncate(u64, u64),
    /// A file or a folder was flushed.
    Sync(u64),
    /// A name took another's place.
    Rename(PathBuf, PathBuf),
    /// A name went.
    Unlink(PathBuf),
    /// A new folder.
    MakeDir(u64, PathBuf),
    /// What the process said at this moment.
    Mark(String),
}

/// Reads the record that `faults.c` writes.
pub fn read_record(bytes: &[u8]) -> Vec<Call> {
    let mut rest = bytes;
    let mut calls = Vec::new();
    while rest.len() >= 25 {
        let number = |at: usize| u64::from_le_bytes(rest[at..at + 8].try_into().unwrap());
        let length = |at: usize| u32::from_le_bytes(rest[at..at + 4].try_into().unwrap()) as usize;
        let (op, inode, offset, name, size) = (rest[0], number(1), number(9), length(17), length(21));
        let path = PathBuf::from(String::from_utf8(rest[25..25 + name].to_vec()).unwrap());
        let data = rest[25 + name..25 + name + size].to_vec();
        rest = &rest[25 + name + size..];
        let text = || String::from_utf8(data.clone()).unwrap();
        calls.push(match op {
            b'c' => Call::Create(inode, path),
            b'w' => Call::Write(inode, offset, data),
            b't' => Call::Truncate(inode, offset),
            b's' => Call::Sync(inode),
            b'r' => Call::Rename(path, PathBuf::from(text())),
            b'u' => Call::Unlink(path),
            b'd' => Call::MakeDir(inode, path),
            b'm' => Call::Mark(text()),
            other => panic!("an unknown call {other}"),
        });
    }
    assert!(rest.is_empty(), "the record ends in the middle of a call");
    calls
}

#[derive(Debug, Clone)]
enum Change {
    Write(u64, Vec<u8>),
    Truncate(u64),
}

/// A file's bytes: those that are safe, and the changes since.
#[derive(Debug, Clone, Default)]
struct Node {
    safe: Vec<u8>,
    since: Vec<Change>,
}

fn apply(bytes: &mut Vec<u8>, change: &Change, sectors: &mut dyn FnMut() -> bool) {
    match change {
        Change::Truncate(length) => bytes.resize(usize::try_from(*length).unwrap(), 0),
        Change::Write(offset, data) => {
            let mut at = usize::try_from(*offset).unwrap();
            let mut rest = data.as_slice();
            while !rest.is_empty() {
                // Up to the end of the sector.
                let (part, tail) = rest.split_at(rest.len().min(512 - at % 512));
                if sectors() {
                    bytes.resize(bytes.len().max(at + part.len()), 0);
                    bytes[at..at + part.len()].copy_from_slice(part);
                }
                at += part.len();
                rest = tail;
            }
        }
    }
}

#[derive(Debug, Clone)]
enum Naming {
    Put(PathBuf, usize),
    Move(PathBuf, PathBuf),
    Drop(PathBuf),
    Folder(PathBuf),
}

impl Naming {
    fn folder(&self) -> Option<&Path> {
        match self {
            Self::Put(path, _) | Self::Move(_, path) | Self::Drop(path) | Self::Folder(path) => path.parent(),
        }
    }
}

/// What is named: files by their nodes, and folders.
#[derive(Debug, Clone, Default)]
struct Names {
    files: BTreeMap<PathBuf, usize>,
    folders: Vec<PathBuf>,
}

impl Names {
    fn apply(&mut self, naming: &Naming) {
        match naming {
            Naming::Put(path, node) => {
                self.files.insert(path.clone(), *node);
            }
            Naming::Move(from, to) => {
                if let Some(node) = self.files.remove(from) {
                    self.files.insert(to.clone(), node);
                }
            }
            Naming::Drop(path) => {
                self.files.remove(path);
            }
            Naming::Folder(path) => self.folders.push(path.clone()),
        }
    }
}

/// The disk after some first part of a record.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    nodes: Vec<Node>,
    /// Which node or folder an inode is now; numbers are used again.
    inodes: BTreeMap<u64, usize>,
    folders: BTreeMap<u64, PathBuf>,
    safe: Names,
    since: Vec<Naming>,
}

/// How much of what was not flushed a power cut has kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Nothing.
    Nothing,
    /// Everything.
    Everything,
    /// Each write or not, whole.
    Writes,
    /// Each sector or not.
    Sectors,
}

impl Disk {
    /// An empty folder, which is `inode`.
    pub fn new(root: &Path, inode: u64) -> Self {
        Self { folders: BTreeMap::from([(inode, root.to_owned())]), ..Self::default() }
    }

    /// One call further.
    pub fn apply(&mut self, call: &Call) {
        match call {
            Call::Create(inode, path) => {
                self.nodes.push(Node::default());
                self.inodes.insert(*inode, self.nodes.len() - 1);
                self.folders.remove(inode);
                self.since.push(Naming::Put(path.clone(), self.nodes.len() - 1));
            }
            Call::Write(inode, offset, data) => self.node(*inode).since.push(Change::Write(*offset, data.clone())),
            Call::Truncate(inode, length) => self.node(*inode).since.push(Change::Truncate(*length)),
            Call::Sync(inode) if self.folders.contains_key(inode) => {
                let folder = self.folders[inode].clone();
                let (now, later): (Vec<_>, Vec<_>) =
                    std::mem::take(&mut self.since).into_iter().partition(|naming| naming.folder() == Some(&folder));
                self.since = later;
                now.iter().for_each(|naming| self.safe.apply(naming));
            }
            Call::Sync(inode) => {
                let node = self.node(*inode);
                for change in std::mem::take(&mut node.since) {
                    apply(&mut node.safe, &change, &mut || true);
                }
            }
            Call::Rename(from, to) => self.since.push(Naming::Move(from.clone(), to.clone())),
            Call::Unlink(path) => self.since.push(Naming::Drop(path.clone())),
            Call::MakeDir(inode, path) => {
                self.inodes.remove(inode);
                self.folders.insert(*inode, path.clone());
                self.since.push(Naming::Folder(path.clone()));
            }
            Call::Mark(_) => {}
        }
    }

    fn node(&mut self, inode: u64) -> &mut Node {
        let node = *self.inodes.get(&inode).expect("a file that was made in this record");
        &mut self.nodes[node]
    }

    /// The files and folders that are there after the power was cut now.
    pub fn image(&self, kept: Kept, dice: &mut Dice) -> (Vec<PathBuf>, BTreeMap<PathBuf, Vec<u8>>) {
        let mut names = self.safe.clone();
        let many = match kept {
            Kept::Nothing => 0,
            Kept::Everything => self.since.len(),
            _ => usize::try_from(dice.below(self.since.len() as u64 + 1)).unwrap(),
        };
        self.since.iter().take(many).for_each(|naming| names.apply(naming));
        let mut files = BTreeMap::new();
        for (path, node) in &names.files {
            let node = &self.nodes[*node];
            let mut bytes = node.safe.clone();
            for change in &node.since {
                let whole = match kept {
                    Kept::Nothing => false,
                    Kept::Everything => true,
                    _ => dice.below(2) == 0,
                };
                match (change, kept) {
                    (Change::Write(..), Kept::Sectors) => apply(&mut bytes, change, &mut || dice.below(2) == 0),
                    _ if whole => apply(&mut bytes, change, &mut || true),
                    _ => {}
                }
            }
            files.insert(path.clone(), bytes);
        }
        (names.folders, files)
    }
}
