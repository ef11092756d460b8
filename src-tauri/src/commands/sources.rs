//! Sources: the use cases of `api`, over the open vault.
super::over_the_vault! {
    list_sources,
    open_source,
    register_source,
    edit_source,
}
