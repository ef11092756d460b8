//! Search: the use cases of `api`, over the open vault.
super::over_the_vault! {
    search_all,
}
