//! Letters and reports from templates: Markdown with placeholders, loops and conditions in, blocks for `paper` out. Pure.
//!
//! A [`Template`] is read from its text ([`Template::read`]), takes the facts of a case ([`Facts`]) and gives a [`Letter`]. The kinds
//! of templates, the facts that each is given and the texts as delivered are in [`kinds`], [`samples`] and [`delivered`].
//!
//! What must stay true: what a placeholder puts in is words, never markup. No fact passes through the Markdown reader: the renderer
//! writes a token in its place, and the token is exchanged for the words once the blocks are made. A template can read no file, calls
//! nothing but a fixed list of filters, and works on a budget that bounds its time and its memory. Nothing is lost in silence: what the
//! Markdown reader would drop is a [`Problem`].

mod bundle;
pub mod checklist;
mod engine;
mod facts;
pub mod kinds;
pub mod laws;
mod letter;
mod markdown;
mod problem;
pub mod samples;
mod source;

pub use bundle::delivered;
pub use facts::Facts;
pub use letter::{Letter, check, check_text};
pub use problem::{CODES, Problem};
pub use source::{MAX_LENGTH, PARTS, Template};
