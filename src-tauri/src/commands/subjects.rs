//! Subjects: the use cases of `api`, over the open vault.
super::over_the_vault! {
    list_subjects,
    open_subject,
    register_subject,
    edit_subject,
    suggest_subjects,
    record_legal_basis,
    end_legal_basis,
    list_organisations,
    open_organisation,
    register_organisation,
    edit_organisation,
}
