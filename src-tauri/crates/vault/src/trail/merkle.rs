//! The Merkle tree over the trail's leaves, as in RFC 6962 section 2.1: one hash stands for the whole trail, and a short list of hashes shows
//! that an entry is in it.

use sha2::{Digest as _, Sha256};

/// A node's hash.
pub(crate) type Hash = [u8; 32];

/// SHA-256(0x01 || left || right).
fn node(left: &Hash, right: &Hash) -> Hash {
    Sha256::new_with_prefix([1u8]).chain_update(left).chain_update(right).finalize().into()
}

/// All levels of the tree, the leaves first. Pairing neighbours and carrying a last odd one up unchanged makes the tree of the RFC, whose left
/// half is always the largest full one.
pub(crate) struct Tree {
    levels: Vec<Vec<Hash>>,
}

impl Tree {
    /// Lays the tree over the leaves.
    pub(crate) fn over(leaves: Vec<Hash>) -> Self {
        let mut levels = vec![leaves];
        while let Some(level) = levels.last().filter(|level| level.len() > 1) {
            let above = level
                .chunks(2)
                .map(|pair| match pair {
                    [left, right] => node(left, right),
                    [odd] => *odd,
                    _ => Hash::default(),
                })
                .collect();
            levels.push(above);
        }
        Self { levels }
    }

    /// The hash of the whole; for an empty trail SHA-256 of nothing.
    pub(crate) fn root(&self) -> Hash {
        let top = self.levels.last().and_then(|level| level.first());
        top.copied().unwrap_or_else(|| Sha256::digest([]).into())
    }

    /// The hashes that lead from leaf `index`, counted from 0, to the root: the audit path of RFC 6962 section 2.1.1.
    pub(crate) fn path(&self, index: usize) -> Vec<Hash> {
        let below_the_top = self.levels.split_last().map_or(&[][..], |(_, levels)| levels);
        let sibling = |(height, level): (usize, &Vec<Hash>)| level.get((index >> height) ^ 1).copied();
        below_the_top.iter().enumerate().filter_map(sibling).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaves(n: u8) -> Vec<Hash> {
        (0..n).map(|n| crate::trail::leaf(&n.to_string())).collect()
    }

    /// MTH of the RFC, word by word.
    fn by_the_rfc(leaves: &[Hash]) -> Hash {
        match leaves {
            [] => Sha256::digest([]).into(),
            [one] => *one,
            _ => {
                let half = leaves.len().next_power_of_two() / 2;
                let (left, right) = leaves.split_at(half);
                node(&by_the_rfc(left), &by_the_rfc(right))
            }
        }
    }

    /// PATH of the RFC, word by word.
    fn path_by_the_rfc(index: usize, leaves: &[Hash]) -> Vec<Hash> {
        if leaves.len() < 2 {
            return Vec::new();
        }
        let half = leaves.len().next_power_of_two() / 2;
        let (left, right) = leaves.split_at(half);
        let (mut path, other) = if index < half {
            (path_by_the_rfc(index, left), right)
        } else {
            (path_by_the_rfc(index - half, right), left)
        };
        path.push(by_the_rfc(other));
        path
    }

    #[test]
    fn roots_and_paths_are_those_of_the_rfc() {
        for n in 0..70 {
            let leaves = leaves(n);
            let tree = Tree::over(leaves.clone());
            assert_eq!(tree.root(), by_the_rfc(&leaves), "root over {n}");
            for index in 0..usize::from(n) {
                assert_eq!(tree.path(index), path_by_the_rfc(index, &leaves), "path of {index} in {n}");
            }
        }
    }

    #[test]
    fn the_root_of_nothing_is_the_known_one() {
        let known = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(hex::encode(Tree::over(Vec::new()).root()), known);
    }
}
