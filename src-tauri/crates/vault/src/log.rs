//! SQLite's write-ahead log, read beside the engine: which pages each commit changed, and the tags they carry.
//!
//! Page numbers, lengths and checksums stand there in clear; of a page only its tag is taken. A frame counts on the same terms as for the engine:
//! the salts of the log's head, and a checksum that runs on from frame to frame, so that what an older log or a refused change left behind is none.

use std::fs::File;
use std::io::{self, BufReader, Seek as _, SeekFrom};
use std::path::Path;

use crate::pages::{PAGE, TAG, Tag};

/// Bytes of the log's head, and of the head of each frame.
const HEAD: usize = 32;
const FRAME_HEAD: usize = 24;
/// Without its last bit, which says whether checksums read big-endian words.
const MAGIC: u32 = 0x377f_0682;
const VERSION: u32 = 3_007_000;

/// Where reading goes on: after the last commit read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    /// Another log has other ones.
    salts: [u8; 8],
    big_endian: bool,
    frames: u64,
    sum: [u32; 2],
}

/// What one commit changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Commit {
    /// Page numbers with the tags they have now, in the order written.
    pub(crate) pages: Vec<(u32, Tag)>,
    /// Pages of the database from then on.
    pub(crate) size: u32,
}

/// What stands in the log after a place.
#[derive(Debug, Default)]
pub(crate) struct News {
    /// The log is another one than that of the place: everything in the old one stands in the database.
    pub(crate) another: bool,
    pub(crate) commits: Vec<Commit>,
}

/// Reads on from `place`, or from the beginning, and moves it.
pub(crate) fn read_on(path: &Path, place: &mut Option<Place>) -> io::Result<News> {
    let mut news = News::default();
    let file = match File::open(path) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(news),
        other => other?,
    };
    let mut log = BufReader::with_capacity(16 * (FRAME_HEAD + PAGE), file);
    let mut head = [0; HEAD];
    if !filled(&mut log, &mut head)? {
        return Ok(news);
    }
    let Some(begin) = begin(&head) else { return Ok(news) };
    let mut now = match place.take() {
        Some(known) if known.salts == begin.salts => known,
        other => {
            news.another = other.is_some();
            begin
        }
    };
    *place = Some(now.clone());
    let frame_size = (FRAME_HEAD + PAGE) as u64;
    log.seek(SeekFrom::Start(HEAD as u64 + now.frames * frame_size))?;
    let mut frame = [0; FRAME_HEAD + PAGE];
    let mut pages = Vec::new();
    while filled(&mut log, &mut frame)? {
        let Some((page, size, sum)) = decode(&frame, &now) else { break };
        now.sum = sum;
        now.frames += 1;
        pages.push((page, tag_of(&frame)));
        if size > 0 {
            news.commits.push(Commit { pages: std::mem::take(&mut pages), size });
            *place = Some(now.clone());
        }
    }
    Ok(news)
}

/// `false` when less is left.
fn filled(from: &mut impl io::Read, buffer: &mut [u8]) -> io::Result<bool> {
    match from.read_exact(buffer) {
        Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        other => other.map(|()| true),
    }
}

/// The tag at the end of a page.
fn tag_of(page: &[u8]) -> Tag {
    page.last_chunk::<TAG>().copied().unwrap_or([0; TAG])
}

/// The place after the log's head; `None` where the engine would take the log for empty.
fn begin(head: &[u8; HEAD]) -> Option<Place> {
    let [magic, version, page, _] = [0, 4, 8, 12].map(|at| word(head, at, true));
    let big_endian = magic & 1 == 1;
    if magic & !1 != MAGIC || version != VERSION || usize::try_from(page) != Ok(PAGE) {
        return None;
    }
    let sum = checksum(head.get(..24)?, [0, 0], big_endian);
    let salts = head.get(16..24)?.try_into().ok()?;
    (sum == [word(head, 24, true), word(head, 28, true)]).then_some(Place { salts, big_endian, frames: 0, sum })
}

/// The page, the size of the database if the frame ends a commit, else 0, and the checksum up to here.
fn decode(frame: &[u8], before: &Place) -> Option<(u32, u32, [u32; 2])> {
    let (page, size) = (word(frame, 0, true), word(frame, 4, true));
    let sum = checksum(frame.get(..8)?, before.sum, before.big_endian);
    let sum = checksum(frame.get(FRAME_HEAD..)?, sum, before.big_endian);
    let holds = frame.get(8..16)? == before.salts && page > 0 && sum == [word(frame, 16, true), word(frame, 20, true)];
    holds.then_some((page, size, sum))
}

fn word(bytes: &[u8], at: usize, big_endian: bool) -> u32 {
    let four = bytes.get(at..).and_then(|rest| rest.first_chunk::<4>()).copied().unwrap_or_default();
    if big_endian { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) }
}

/// The log's own checksum: it guards against a torn write and against nobody. Words go to its two halves in turns.
fn checksum(bytes: &[u8], from: [u32; 2], big_endian: bool) -> [u32; 2] {
    let read = if big_endian { u32::from_be_bytes } else { u32::from_le_bytes };
    let [mut a, mut b] = from;
    for word in bytes.as_chunks::<4>().0 {
        (a, b) = (b, a.wrapping_add(read(*word)).wrapping_add(b));
    }
    [a, b]
}
