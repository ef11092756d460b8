//! Drafts: the use cases of `api`, over the open vault.
super::over_the_vault! {
    save_draft,
    open_draft,
    discard_draft,
}
