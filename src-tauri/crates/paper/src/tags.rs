//! The structure of the document beside its looks: what is a heading, a cell, a figure, and in which order it is read.

/// Number of a structure element.
pub(crate) type ElementId = u32;

/// The root of all elements.
pub(crate) const ROOT: ElementId = 0;

/// What an element holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kid {
    /// Marked content: page and number on that page.
    Content { page: u32, mark: u32 },
    /// A further element.
    Element(ElementId),
    /// A link annotation: page and number on that page.
    Link { page: u32, link: u32 },
}

/// One element.
#[derive(Debug, Clone)]
pub(crate) struct Element {
    /// Standard structure type.
    pub(crate) role: &'static str,
    pub(crate) parent: ElementId,
    pub(crate) kids: Vec<Kid>,
    pub(crate) lang: Option<Box<str>>,
    /// Words that stand for a figure.
    pub(crate) alt: Option<Box<str>>,
    /// Whether a list item has a number.
    pub(crate) ordered: bool,
}

/// All elements of a document.
#[derive(Debug, Clone)]
pub(crate) struct Tags {
    elements: Vec<Element>,
}

impl Tags {
    pub(crate) fn new() -> Self {
        let root = Element { role: "Document", parent: ROOT, kids: Vec::new(), lang: None, alt: None, ordered: false };
        Self { elements: vec![root] }
    }

    /// Adds an element under another.
    pub(crate) fn add(&mut self, parent: ElementId, role: &'static str) -> ElementId {
        let id = u32::try_from(self.elements.len()).unwrap_or(u32::MAX);
        self.elements.push(Element { role, parent, kids: Vec::new(), lang: None, alt: None, ordered: false });
        self.hold(parent, Kid::Element(id));
        id
    }

    /// Puts something into an element.
    pub(crate) fn hold(&mut self, id: ElementId, kid: Kid) {
        if let Some(element) = self.elements.get_mut(id as usize) {
            element.kids.push(kid);
        }
    }

    /// The element, to be described further.
    pub(crate) fn describe(&mut self, id: ElementId) -> Option<&mut Element> {
        self.elements.get_mut(id as usize)
    }

    /// All elements; the root comes first, and parents come before their kids.
    pub(crate) fn elements(&self) -> &[Element] {
        &self.elements
    }

    /// Forgets all elements from this number on, and what pointed to them or was drawn since.
    pub(crate) fn cut(&mut self, keep: usize, pages: u32, marks: u32) {
        self.elements.truncate(keep);
        let limit = u32::try_from(keep).unwrap_or(u32::MAX);
        for element in &mut self.elements {
            // Only the last elements can have grown, and they are near the end of their own list of kids.
            while let Some(kid) = element.kids.last() {
                let gone = match *kid {
                    Kid::Element(id) => id >= limit,
                    Kid::Content { page, mark } => page > pages || (page == pages && mark >= marks),
                    Kid::Link { page, .. } => page > pages,
                };
                if !gone {
                    break;
                }
                element.kids.pop();
            }
        }
    }
}
