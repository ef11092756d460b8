//! Clocks: the use cases of `api`, over the open vault.
super::over_the_vault! {
    explain_request,
    preview_deadlines,
    list_moves,
    decide_moves,
    export_deadlines,
}
