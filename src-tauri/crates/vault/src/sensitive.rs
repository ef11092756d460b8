//! Values that must not be printed and must not outlive their use.

use std::fmt;

use zeroize::Zeroize;

/// Holds a secret: `Debug` prints `Sensitive(..)`, and the memory is overwritten when it is dropped.
///
/// It is not `Clone`, not `Display` and not serialisable. Each call of [`Sensitive::expose`] carries an `// EXPOSE:` comment
/// that says why the bytes are needed there.
pub struct Sensitive<T: Zeroize>(T);

impl<T: Zeroize> Sensitive<T> {
    /// Takes charge of a secret.
    pub fn new(secret: T) -> Self {
        Self(secret)
    }

    /// The bare secret. Justify each use with an `// EXPOSE:` comment.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize> fmt::Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sensitive(..)")
    }
}

impl<T: Zeroize> Drop for Sensitive<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<T: Zeroize> From<T> for Sensitive<T> {
    fn from(secret: T) -> Self {
        Self(secret)
    }
}
