//! Confidential notes: the use cases of `api`, over the open vault.
super::over_the_vault! {
    list_notes,
    open_note,
    write_note,
    erase_note,
    add_note_file,
    erase_note_file,
    save_note_file,
    renew_notes_key,
}
