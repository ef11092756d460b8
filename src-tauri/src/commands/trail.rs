//! Trail: the use cases of `api`, over the open vault.
super::over_the_vault! {
    list_trail,
    export_trail,
    prove_request,
    compare_trail,
    verify_vault,
    accept_restored,
}
