//! Documents: the use cases of `api`, over the open vault.
super::over_the_vault! {
    compose_report,
    check_letter,
    make_letter,
    preview_page,
    export_document,
    make_mail_draft,
    record_dispatch,
    remake_document,
    list_documents,
}
