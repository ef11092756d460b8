//! The package: the use cases of `api`, over the open vault.
super::over_the_vault! {
    open_package,
    make_package,
}
