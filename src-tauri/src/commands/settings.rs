//! Settings: the use cases of `api`, over the open vault.
super::over_the_vault! {
    open_settings,
    edit_settings,
}
