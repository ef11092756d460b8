//! A letter as text, for tests.

use paper::Block;
use std::fmt::Write as _;
use template::Letter;

/// The words of a letter, a line a block.
pub fn words_of(letter: &Letter) -> String {
    fn text(text: &paper::Text) -> String {
        text.runs.iter().map(|run| run.text.as_str()).collect()
    }
    fn walk(blocks: &[Block], out: &mut String) {
        for block in blocks {
            match block {
                Block::Heading { level, text } => writeln!(out, "{} {text}", "#".repeat(usize::from(*level))).unwrap(),
                Block::Paragraph { text: words } => writeln!(out, "{}", text(words)).unwrap(),
                Block::Quote { text: words } => writeln!(out, "> {}", text(words)).unwrap(),
                Block::KeyValues { rows } => {
                    for row in rows {
                        writeln!(out, "{}: {}", row.key, text(&row.value)).unwrap();
                    }
                }
                Block::List { items, .. } => items.iter().for_each(|item| writeln!(out, "- {}", text(item)).unwrap()),
                Block::Table(table) => {
                    let head: Vec<&str> = table.columns.iter().map(|column| column.header.as_str()).collect();
                    writeln!(out, "| {} |", head.join(" | ")).unwrap();
                    for row in &table.rows {
                        let row: Vec<&str> = row.iter().map(|cell| if cell.is_empty() { "-" } else { cell }).collect();
                        writeln!(out, "| {} |", row.join(" | ")).unwrap();
                    }
                }
                Block::Signature { lines } => writeln!(out, "[sign] {}", lines.join(", ")).unwrap(),
                Block::Together { blocks } | Block::In { blocks, .. } => walk(blocks, out),
                other => writeln!(out, "[{other:?}]").unwrap(),
            }
        }
    }
    let mut out = format!("= {}\n", letter.title);
    walk(&letter.blocks, &mut out);
    out.replace('\u{a0}', " ")
}
