//! Officers: the use cases of `api`, over the open vault.
super::over_the_vault! {
    list_officers,
    invite_officer,
    renew_invitation,
    save_invitation,
    change_officer,
    grant_notes,
    remove_officer,
}
