//! The structure of a document: what each piece of content is, and in which order it is read.

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

/// All that an element holds. A report has hundreds of thousands of elements, and nearly all of them hold one thing.
#[derive(Debug, Clone, Default)]
pub(crate) enum Kids {
    #[default]
    None,
    One(Kid),
    Many(Vec<Kid>),
}

impl Kids {
    /// In reading order.
    pub(crate) fn as_slice(&self) -> &[Kid] {
        match self {
            Self::None => &[],
            Self::One(kid) => std::slice::from_ref(kid),
            Self::Many(kids) => kids,
        }
    }

    fn push(&mut self, kid: Kid) {
        match self {
            Self::None => *self = Self::One(kid),
            Self::One(first) => *self = Self::Many(vec![*first, kid]),
            Self::Many(kids) => kids.push(kid),
        }
    }

    fn pop(&mut self) {
        match self {
            Self::None => {}
            Self::One(_) => *self = Self::None,
            Self::Many(kids) => {
                kids.pop();
            }
        }
    }
}

/// What few elements have.
#[derive(Debug, Clone, Default)]
pub(crate) struct Extra {
    pub(crate) lang: Option<Box<str>>,
    /// Words that stand for a figure.
    pub(crate) alt: Option<Box<str>>,
    /// Where a figure stands: left, bottom, right, top in PDF coordinates.
    pub(crate) bounds: Option<[f32; 4]>,
    /// Whether the items of a list have numbers.
    pub(crate) ordered: bool,
}

/// One element.
#[derive(Debug, Clone)]
pub(crate) struct Element {
    /// Standard structure type.
    pub(crate) role: &'static str,
    pub(crate) parent: ElementId,
    pub(crate) kids: Kids,
    pub(crate) extra: Option<Box<Extra>>,
}

impl Element {
    fn new(role: &'static str, parent: ElementId) -> Self {
        Self { role, parent, kids: Kids::None, extra: None }
    }
}

/// All elements of a document; none where it is not to be tagged.
#[derive(Debug, Clone)]
pub(crate) struct Tags {
    elements: Vec<Element>,
    kept: bool,
}

impl Tags {
    pub(crate) fn new(kept: bool) -> Self {
        Self { elements: if kept { vec![Element::new("Document", ROOT)] } else { Vec::new() }, kept }
    }

    /// Whether there are any.
    pub(crate) fn kept(&self) -> bool {
        self.kept
    }

    /// Adds an element under another.
    pub(crate) fn add(&mut self, parent: ElementId, role: &'static str) -> ElementId {
        if !self.kept {
            return ROOT;
        }
        let id = u32::try_from(self.elements.len()).unwrap_or(u32::MAX);
        self.elements.push(Element::new(role, parent));
        self.hold(parent, Kid::Element(id));
        id
    }

    /// Puts something into an element.
    pub(crate) fn hold(&mut self, id: ElementId, kid: Kid) {
        if let Some(element) = self.elements.get_mut(id as usize) {
            element.kids.push(kid);
        }
    }

    /// Says more of an element.
    pub(crate) fn describe(&mut self, id: ElementId, describe: impl FnOnce(&mut Extra)) {
        if let Some(element) = self.elements.get_mut(id as usize) {
            describe(element.extra.get_or_insert_default());
        }
    }

    /// All elements; the root comes first, and parents come before their kids.
    pub(crate) fn elements(&self) -> &[Element] {
        &self.elements
    }

    /// Forgets all elements from this number on, and what pointed to them or was drawn since.
    pub(crate) fn cut(&mut self, keep: usize, pages: u32, marks: u32, links: u32) {
        self.elements.truncate(keep);
        let limit = u32::try_from(keep).unwrap_or(u32::MAX);
        for element in &mut self.elements {
            // What was added last stands last in each list of kids.
            while let Some(kid) = element.kids.as_slice().last() {
                let gone = match *kid {
                    Kid::Element(id) => id >= limit,
                    Kid::Content { page, mark } => page > pages || (page == pages && mark >= marks),
                    Kid::Link { page, link } => page > pages || (page == pages && link >= links),
                };
                if !gone {
                    break;
                }
                element.kids.pop();
            }
        }
    }
}
