//! Compression as PDF wants it: zlib streams.

use flate2::{Compress, Compression, FlushCompress, Status};

/// Compresses one piece of data after another with one state. A state of its own for every page is hundreds of kilobytes taken and given
/// back between the small pieces that stay, which leaves holes that the next state no longer fits into: half of a long report's memory.
pub(crate) struct Deflater {
    state: Compress,
    room: Vec<u8>,
}

impl Deflater {
    /// With a middle level: the highest costs three times the work for one part in a hundred.
    pub(crate) fn new() -> Self {
        Self { state: Compress::new(Compression::new(6), true), room: Vec::new() }
    }

    /// The compressed data, in exactly the memory that it needs.
    pub(crate) fn deflate(&mut self, bytes: &[u8]) -> Vec<u8> {
        self.state.reset();
        self.room.clear();
        loop {
            let taken = usize::try_from(self.state.total_in()).unwrap_or(usize::MAX);
            let rest = bytes.get(taken..).unwrap_or_default();
            self.room.reserve(rest.len() / 2 + 256);
            match self.state.compress_vec(rest, &mut self.room, FlushCompress::Finish) {
                Ok(Status::Ok | Status::BufError) => {}
                // Writing to memory cannot fail.
                Ok(Status::StreamEnd) | Err(_) => return self.room.as_slice().to_vec(),
            }
        }
    }
}

/// Compresses one piece of data.
pub(crate) fn deflate(bytes: &[u8]) -> Vec<u8> {
    Deflater::new().deflate(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn inflated(bytes: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        flate2::read::ZlibDecoder::new(bytes).read_to_end(&mut out).unwrap();
        out
    }

    #[test]
    fn each_piece_comes_back_whole_whatever_went_before_it() {
        let long: Vec<u8> = (0..300_000_u32).flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
        let mut deflater = Deflater::new();
        for piece in [&b""[..], b"one page", &long, b"", &[b' '; 100_000], b"one page"] {
            let packed = deflater.deflate(piece);
            assert_eq!(inflated(&packed), piece);
            assert_eq!(packed, deflate(piece), "the same bytes as with a state of its own");
            assert_eq!(packed.capacity(), packed.len());
        }
    }
}
