//! Writing HTML in which nothing of what an outsider wrote is markup.

/// A page in the making.
#[derive(Default)]
pub struct Html(String);

impl Html {
    /// Markup of our own, as it is. Never a text that came from somewhere.
    pub fn raw(&mut self, markup: &str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// A text. Characters that mean something to HTML are spelt out, and those that HTML forbids become U+FFFD.
    pub fn text(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                // A bare carriage return is read as a line feed; spelt out it would be one more.
                '\r' => {}
                '\n' | '\t' => self.0.push(c),
                c if c.is_control() || (u32::from(c) & 0xfffe) == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&c) => {
                    self.0.push('\u{fffd}');
                }
                c => self.0.push(c),
            }
        }
        self
    }

    /// `<tag>text</tag>`, where the tag may carry attributes of our own.
    pub fn element(&mut self, tag: &str, text: &str) -> &mut Self {
        let name = tag.split(' ').next().unwrap_or(tag);
        self.raw("<").raw(tag).raw(">").text(text).raw("</").raw(name).raw(">\n")
    }

    /// A text that came from outside, isolated, so that its direction cannot turn what stands around it; it stands where the page's own
    /// texts stand.
    pub fn foreign(&mut self, tag: &str, text: &str) -> &mut Self {
        let name = tag.split(' ').next().unwrap_or(tag);
        self.raw("<").raw(tag).raw("><bdi>").text(text).raw("</bdi></").raw(name).raw(">\n")
    }

    /// Paragraphs that came from outside: each begins at the side where its script begins.
    pub fn foreign_prose(&mut self, tag: &str, text: &str) -> &mut Self {
        self.element(&format!("{tag} dir=\"auto\""), text)
    }

    /// The page.
    pub fn finish(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Html;

    #[test]
    fn nothing_that_came_from_outside_is_markup() {
        let mut html = Html::default();
        html.foreign("td", "<script>alert('x')</script>&\"\u{0}\u{1b}\u{ffff}\r\n\u{202e}a");
        assert_eq!(
            html.finish(),
            "<td><bdi>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;\u{fffd}\u{fffd}\u{fffd}\n\u{202e}a</bdi></td>\n"
        );
    }
}
