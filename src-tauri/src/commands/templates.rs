//! Templates: the use cases of `api`, over the open vault.
super::over_the_vault! {
    list_templates,
    open_template,
    open_template_version,
    check_template,
    preview_template,
    publish_template,
    restore_template,
}
