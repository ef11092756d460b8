//! Objects to bytes, one after the other, so that a report of thousands of pages never stands in memory as a tree.
//!
//! Small objects are packed into compressed object streams, about a tenth of their size. A sealed file is encrypted as it is written:
//! what stands in an object stream is covered by the encryption of that stream (ISO 32000-2, 7.6.2).

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{Dictionary, EncryptionState, EncryptionVersion, Object, Permissions, StringFormat, dictionary};
use sha2::{Digest as _, Sha256};

use crate::deflate::Deflater;
use crate::{Lock, PaperError};

/// How many objects one stream holds.
const PACKED: usize = 200;
/// How many bytes one stream holds, before compression.
const PACKED_BYTES: usize = 128 * 1024;

/// Number of an object. All generations are 0.
pub(super) type Id = u32;

/// A reference to an object.
pub(super) fn to(id: Id) -> Object {
    Object::Reference((id, 0))
}

/// Where an object stands.
#[derive(Clone, Copy)]
enum Place {
    /// At this byte.
    At(usize),
    /// In this object stream, at this place in its order.
    In(Id, usize),
}

/// How the file is put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// PDF 1.7, with object streams and a cross-reference stream.
    Packed,
    /// PDF 1.4, one object after the other and a cross-reference table: what an outside validator of PDF/A-1 knows.
    Open,
}

/// Encrypts what is written.
struct Cipher {
    key: [u8; 32],
}

impl Cipher {
    fn encrypt(&self, plain: &[u8]) -> Result<Vec<u8>, PaperError> {
        Aes256CryptFilter.encrypt(&self.key, plain).map_err(|_| PaperError::Write { step: "encryption" })
    }

    /// Encrypts the strings in an object that stands by itself.
    fn strings(&self, object: &mut Object) -> Result<(), PaperError> {
        match object {
            Object::String(bytes, format) => {
                *bytes = self.encrypt(bytes)?;
                *format = StringFormat::Hexadecimal;
                Ok(())
            }
            Object::Array(items) => items.iter_mut().try_for_each(|item| self.strings(item)),
            Object::Dictionary(dict) => dict.iter_mut().try_for_each(|(_, value)| self.strings(value)),
            _ => Ok(()),
        }
    }
}

/// A file being written.
pub(super) struct Output {
    out: Vec<u8>,
    style: Style,
    places: BTreeMap<Id, Place>,
    next: Id,
    /// The objects of the stream that is being filled, and where each starts in it.
    pack: Vec<u8>,
    packed: Vec<(Id, usize)>,
    deflater: Deflater,
    cipher: Option<Cipher>,
    encrypt: Option<Id>,
}

impl Output {
    /// Starts a file; numbers below `first_free` are taken.
    pub(super) fn new(style: Style, first_free: Id, lock: Option<Lock<'_>>) -> Result<Self, PaperError> {
        let version = if style == Style::Packed { "1.7" } else { "1.4" };
        let mut out = format!("%PDF-{version}\n%").into_bytes();
        // Four bytes over 127 tell mail programs that this is no text.
        out.extend([0xe2, 0xe3, 0xcf, 0xd3, b'\n']);
        let mut output = Self {
            out,
            style,
            places: BTreeMap::new(),
            next: first_free,
            pack: Vec::new(),
            packed: Vec::new(),
            deflater: Deflater::new(),
            cipher: None,
            encrypt: None,
        };
        if let Some(lock) = lock {
            output.seal(lock)?;
        }
        Ok(output)
    }

    /// Writes the encryption dictionary, which alone is never encrypted (AES-256, revision 6).
    fn seal(&mut self, lock: Lock<'_>) -> Result<(), PaperError> {
        let failed = |step| PaperError::Write { step };
        let (key, owner) = lock.entropy.split_at(32);
        let key: [u8; 32] = key.try_into().map_err(|_| failed("encryption key"))?;
        let owner: String = owner.iter().map(|byte| format!("{byte:02x}")).collect();
        let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
        let state = EncryptionState::try_from(EncryptionVersion::V5 {
            encrypt_metadata: true,
            crypt_filters: [(b"StdCF".to_vec(), filter)].into(),
            file_encryption_key: &key,
            stream_filter: b"StdCF".to_vec(),
            string_filter: b"StdCF".to_vec(),
            owner_password: &owner,
            user_password: lock.passphrase,
            permissions: Permissions::all(),
        })
        .map_err(|_| failed("encryption state"))?;
        let mut dict = state.encode().map_err(|_| failed("encryption dictionary"))?;
        // Poppler needs the lengths spelled out, or it shows garbage.
        dict.set("Length", 256);
        let standard = dict
            .get_mut(b"CF")
            .and_then(Object::as_dict_mut)
            .and_then(|filters| filters.get_mut(b"StdCF"))
            .and_then(Object::as_dict_mut)
            .map_err(|_| failed("encryption filter"))?;
        standard.set("Length", 32);
        standard.set("AuthEvent", Object::Name(b"DocOpen".to_vec()));
        let id = self.reserve();
        let mut body = Vec::new();
        put(&mut body, &Object::Dictionary(dict));
        self.apart(id, &body);
        self.encrypt = Some(id);
        self.cipher = Some(Cipher { key });
        Ok(())
    }

    /// A number for an object that is written later.
    pub(super) fn reserve(&mut self) -> Id {
        let id = self.next;
        self.next += 1;
        id
    }

    /// The first of several numbers in a row.
    pub(super) fn reserve_many(&mut self, count: usize) -> Id {
        let first = self.next;
        self.next += u32::try_from(count).unwrap_or(u32::MAX);
        first
    }

    /// Writes an object under a number reserved before.
    pub(super) fn put(&mut self, id: Id, object: &Object) -> Result<(), PaperError> {
        let start = self.begin(id)?;
        put(&mut self.pack, object);
        self.end(id, start)
    }

    /// Writes an object under a number of its own.
    pub(super) fn add(&mut self, object: impl Into<Object>) -> Result<Id, PaperError> {
        let id = self.reserve();
        self.put(id, &object.into())?;
        Ok(id)
    }

    /// Writes an object that is spelled out already.
    pub(super) fn put_written(&mut self, id: Id, write: impl FnOnce(&mut Vec<u8>)) -> Result<(), PaperError> {
        let start = self.begin(id)?;
        write(&mut self.pack);
        self.end(id, start)
    }

    fn begin(&mut self, id: Id) -> Result<usize, PaperError> {
        if self.packed.len() >= PACKED || self.pack.len() >= PACKED_BYTES {
            self.flush()?;
        }
        self.packed.push((id, self.pack.len()));
        Ok(self.pack.len())
    }

    fn end(&mut self, id: Id, start: usize) -> Result<(), PaperError> {
        if self.style == Style::Open {
            let body = self.pack.split_off(start);
            self.packed.pop();
            self.apart(id, &body);
        } else {
            self.pack.push(b' ');
        }
        Ok(())
    }

    /// Writes an object that stands by itself.
    fn apart(&mut self, id: Id, body: &[u8]) {
        self.places.insert(id, Place::At(self.out.len()));
        let _ = writeln!(self.out, "{id} 0 obj");
        self.out.extend_from_slice(body);
        self.out.extend_from_slice(b"\nendobj\n");
    }

    /// Writes the object stream that is being filled.
    fn flush(&mut self) -> Result<(), PaperError> {
        if self.packed.is_empty() {
            return Ok(());
        }
        let mut content = Vec::with_capacity(self.pack.len() + self.packed.len() * 12);
        for (id, offset) in &self.packed {
            let _ = write!(content, "{id} {offset} ");
        }
        let first = i64::try_from(content.len()).unwrap_or(i64::MAX);
        content.append(&mut self.pack);
        let id = self.reserve();
        let count = i64::try_from(self.packed.len()).unwrap_or(i64::MAX);
        for (index, (object, _)) in self.packed.drain(..).enumerate() {
            self.places.insert(object, Place::In(id, index));
        }
        let content = self.deflater.deflate(&content);
        self.stream(id, dictionary! { "Type" => "ObjStm", "N" => count, "First" => first }, content, true)
    }

    /// Writes a stream under a number reserved before. `deflated` tells whether the data is compressed already.
    pub(super) fn stream(
        &mut self,
        id: Id,
        mut dict: Dictionary,
        data: Vec<u8>,
        deflated: bool,
    ) -> Result<(), PaperError> {
        if deflated {
            dict.set("Filter", Object::Name(b"FlateDecode".to_vec()));
        }
        let data = match &self.cipher {
            Some(cipher) => cipher.encrypt(&data)?,
            None => data,
        };
        dict.set("Length", i64::try_from(data.len()).unwrap_or(i64::MAX));
        let mut object = Object::Dictionary(dict);
        if let Some(cipher) = &self.cipher {
            cipher.strings(&mut object)?;
        }
        self.places.insert(id, Place::At(self.out.len()));
        let _ = writeln!(self.out, "{id} 0 obj");
        put(&mut self.out, &object);
        self.out.extend_from_slice(b"\nstream\n");
        self.out.extend_from_slice(&data);
        self.out.extend_from_slice(b"\nendstream\nendobj\n");
        Ok(())
    }

    /// Writes a stream under a number of its own.
    pub(super) fn add_stream(&mut self, dict: Dictionary, data: Vec<u8>, deflated: bool) -> Result<Id, PaperError> {
        let id = self.reserve();
        self.stream(id, dict, data, deflated)?;
        Ok(id)
    }

    /// Writes the way to all objects, and ends the file. Its identifier is the hash of all that stands before.
    pub(super) fn finish(mut self, root: Id, info: Id) -> Result<Vec<u8>, PaperError> {
        self.flush()?;
        let digest: [u8; 32] = Sha256::digest(&self.out).into();
        let id = Object::String(digest.iter().take(16).copied().collect(), StringFormat::Hexadecimal);
        let mut trailer = dictionary! { "Root" => to(root), "Info" => to(info), "ID" => vec![id.clone(), id] };
        if let Some(encrypt) = self.encrypt {
            trailer.set("Encrypt", to(encrypt));
        }
        let start = self.out.len();
        match self.style {
            Style::Packed => self.reference_stream(trailer, start),
            Style::Open => self.reference_table(trailer),
        }
        let _ = write!(self.out, "startxref\n{start}\n%%EOF\n");
        Ok(self.out)
    }

    fn reference_stream(&mut self, mut trailer: Dictionary, start: usize) {
        let own = self.reserve();
        self.places.insert(own, Place::At(start));
        let mut rows: Vec<u8> = Vec::with_capacity(self.places.len() * 8);
        for id in 0..self.next {
            let (kind, first, second) = match self.places.get(&id) {
                Some(Place::At(at)) => (1, u32::try_from(*at).unwrap_or(u32::MAX), 0),
                Some(Place::In(stream, index)) => (2, *stream, u16::try_from(*index).unwrap_or(u16::MAX)),
                None => (0, 0, if id == 0 { u16::MAX } else { 0 }),
            };
            rows.push(kind);
            rows.extend(first.to_be_bytes());
            rows.extend(second.to_be_bytes());
        }
        let data = self.deflater.deflate(&rows);
        trailer.set("Type", Object::Name(b"XRef".to_vec()));
        trailer.set("Size", i64::from(self.next));
        trailer.set("W", vec![1.into(), 4.into(), 2.into()]);
        trailer.set("Filter", Object::Name(b"FlateDecode".to_vec()));
        trailer.set("Length", i64::try_from(data.len()).unwrap_or(i64::MAX));
        let _ = writeln!(self.out, "{own} 0 obj");
        put(&mut self.out, &Object::Dictionary(trailer));
        self.out.extend_from_slice(b"\nstream\n");
        self.out.extend_from_slice(&data);
        self.out.extend_from_slice(b"\nendstream\nendobj\n");
    }

    fn reference_table(&mut self, mut trailer: Dictionary) {
        let _ = writeln!(self.out, "xref\n0 {}", self.next);
        for id in 0..self.next {
            // Twenty bytes a line, the space before its end included.
            let _ = match self.places.get(&id) {
                Some(Place::At(at)) => writeln!(self.out, "{at:010} 00000 n "),
                _ => writeln!(self.out, "0000000000 65535 f "),
            };
        }
        trailer.set("Size", i64::from(self.next));
        self.out.extend_from_slice(b"trailer\n");
        put(&mut self.out, &Object::Dictionary(trailer));
        self.out.push(b'\n');
    }
}

/// Spells an object out.
pub(super) fn put(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Boolean(value) => out.extend_from_slice(if *value { b"true" } else { b"false" }),
        Object::Integer(value) => {
            let _ = write!(out, "{value}");
        }
        Object::Real(value) => {
            let mut text = String::new();
            crate::canvas::short(&mut text, *value);
            out.extend_from_slice(text.as_bytes());
        }
        Object::Name(name) => put_name(out, name),
        Object::String(bytes, StringFormat::Literal) => {
            out.push(b'(');
            for byte in bytes {
                match byte {
                    b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
                    b'\r' => out.extend_from_slice(b"\\r"),
                    b'\n' => out.extend_from_slice(b"\\n"),
                    _ => out.push(*byte),
                }
            }
            out.push(b')');
        }
        Object::String(bytes, StringFormat::Hexadecimal) => {
            out.push(b'<');
            for byte in bytes {
                let _ = write!(out, "{byte:02X}");
            }
            out.push(b'>');
        }
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                put(out, item);
            }
            out.push(b']');
        }
        Object::Dictionary(dict) => {
            out.extend_from_slice(b"<<");
            for (key, value) in dict {
                put_name(out, key);
                out.push(b' ');
                put(out, value);
            }
            out.extend_from_slice(b">>");
        }
        Object::Reference((id, generation)) => {
            let _ = write!(out, "{id} {generation} R");
        }
        // A stream never stands within another object.
        Object::Stream(_) => out.extend_from_slice(b"null"),
    }
}

fn put_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            let _ = write!(out, "#{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deflate::deflate;

    #[test]
    fn objects_are_spelled_so_that_they_read_back() {
        let object: Object = dictionary! {
            "Na#me /x" => "va lue",
            "String" => Object::String(b"a(b)\\\r\n\xff".to_vec(), StringFormat::Literal),
            "Hex" => Object::String(vec![0xfe, 0xff, 0], StringFormat::Hexadecimal),
            "Array" => vec![Object::Integer(-7), Object::Real(0.5), Object::Boolean(true), Object::Null, to(12)],
            "Inner" => dictionary! { "A" => 1 },
        }
        .into();
        let mut out = Output::new(Style::Packed, 1, None).unwrap();
        let root = out.add(object.clone()).unwrap();
        let plain = out.add_stream(dictionary! { "K" => 1 }, b"plain".to_vec(), false).unwrap();
        let packed = out.add_stream(Dictionary::new(), deflate(b"packed"), true).unwrap();
        let file = lopdf::Document::load_mem(&out.finish(root, root).unwrap()).unwrap();
        assert_eq!(file.get_object((root, 0)).unwrap(), &object);
        assert_eq!(file.get_object((plain, 0)).unwrap().as_stream().unwrap().content, b"plain");
        let stream = file.get_object((packed, 0)).unwrap().as_stream().unwrap();
        assert_eq!(stream.decompressed_content().unwrap(), b"packed");
    }

    #[test]
    fn thousands_of_objects_are_found_again() {
        for style in [Style::Packed, Style::Open] {
            let mut out = Output::new(style, 1, None).unwrap();
            let ids: Vec<Id> = (0..1000).map(|i| out.add(dictionary! { "N" => i }).unwrap()).collect();
            let root = out.add(dictionary! { "Type" => "Catalog" }).unwrap();
            let file = lopdf::Document::load_mem(&out.finish(root, root).unwrap()).unwrap();
            for (i, id) in ids.iter().enumerate() {
                let n = file.get_dictionary((*id, 0)).unwrap().get(b"N").unwrap().as_i64().unwrap();
                assert_eq!(n, i as i64, "{style:?}");
            }
        }
    }
}
