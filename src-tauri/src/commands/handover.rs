//! Handover copies: the use cases of `api`, over the open vault.
super::over_the_vault! {
    list_handovers,
    make_handover,
    give_back,
    open_handback,
    take_handback,
}
