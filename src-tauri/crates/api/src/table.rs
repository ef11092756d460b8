//! The command table: every use case by name, with the types it takes and answers. The shell's handlers, the page's bindings and
//! `tutelactl` are all made from it or checked against it.

use crate::bindings::{Declarations, wire_config};
use crate::wire::{
    Changed, DoneView, IdRequest, NothingRequest, clocks::*, corrections::*, documents::*, drafts::*, handover::*,
    notes::*, office::*, officers::*, package::*, requests::*, search::*, session::*, settings::*, sources::*,
    subjects::*, tasks::*, templates::*, today::*, trail::*,
};
use crate::{Desk, Error};
use serde_json::Value;
use ts_rs::{TS, TypeVisitor};

/// The types of a command, for bindings and for `tutelactl commands`.
pub struct Shape {
    /// TypeScript name of what it takes.
    pub request: fn() -> String,
    /// TypeScript name of what it answers.
    pub view: fn() -> String,
    /// The request type written out.
    pub request_type: fn() -> String,
    /// The view type written out.
    pub view_type: fn() -> String,
    /// Collects the declarations of both.
    pub collect: fn(&mut Declarations),
}

/// One use case.
pub struct Command {
    /// Its name on the wire.
    pub name: &'static str,
    /// Its types.
    pub shape: Shape,
    /// Runs it.
    pub run: fn(&Desk<'_>, Value) -> Result<Value, Error>,
}

const fn shape<Q: TS + 'static, V: TS + 'static>() -> Shape {
    Shape {
        request: || Q::name(&wire_config()),
        view: || V::name(&wire_config()),
        request_type: || Q::inline(&wire_config()),
        view_type: || V::inline(&wire_config()),
        collect: |declarations| {
            declarations.visit::<Q>();
            declarations.visit::<V>();
        },
    }
}

/// Reads a request, naming the field that is wrong. The text of the error never holds a value: it could be personal data.
fn read<Q: serde::de::DeserializeOwned>(request: Value) -> Result<Q, Error> {
    let request = if request.is_null() { Value::Object(serde_json::Map::new()) } else { request };
    serde_path_to_error::deserialize(request).map_err(|error| {
        let inner = error.inner().to_string();
        let named = |prefix: &str| {
            inner
                .strip_prefix(prefix)
                .and_then(|rest| rest.split('`').next())
                .filter(|name| name.len() < 60)
                .map(str::to_owned)
        };
        if let Some(field) = named("missing field `") {
            return Error::Invalid { field, rule: "required".to_owned() };
        }
        if inner.starts_with("unknown field") {
            return Error::Invalid { field: "request".to_owned(), rule: "unknown-field".to_owned() };
        }
        let path = error.path().to_string();
        let field = if path == "." || path.len() > 120 { "request".to_owned() } else { path };
        Error::Invalid { field, rule: "wrong-type".to_owned() }
    })
}

macro_rules! commands {
    ($($name:ident: $request:ty => $view:ty = $run:path;)*) => {
        /// Every use case that needs an open vault.
        pub const COMMANDS: &[Command] = &[$(Command {
            name: stringify!($name),
            shape: shape::<$request, $view>(),
            run: |desk, request| {
                crate::rights::admit(stringify!($name), desk.vault, desk.now)?;
                crate::handover::refuse_ended(desk)?;
                let view: $view = $run(desk, read::<$request>(request)?)?;
                serde_json::to_value(view).map_err(|_| Error::internal("view"))
            },
        }),*];
    };
}

macro_rules! session_commands {
    ($($name:ident: $request:ty => $view:ty;)*) => {
        /// Commands of the session, which the shell itself carries out: they open, lock and choose files.
        pub const SESSION_COMMANDS: &[(&str, Shape)] = &[$((stringify!($name), shape::<$request, $view>())),*];
    };
}

session_commands! {
    session_status: NothingRequest => SessionView;
    propose_passphrase: NothingRequest => PassphraseView;
    judge_passphrase: JudgePassphraseRequest => JudgementView;
    choose_vault_folder: NothingRequest => SessionView;
    create_vault: CreateVaultRequest => CreatedView;
    confirm_recovery: ConfirmRecoveryRequest => DoneView;
    save_recovery_sheet: SaveRecoverySheetRequest => DoneView;
    new_recovery_sheet: NewRecoverySheetRequest => CreatedView;
    new_recovery_sheets: NewRecoverySheetRequest => SheetsView;
    unlock: UnlockRequest => SessionView;
    unlock_with_recovery: UnlockWithRecoveryRequest => RecoveredView;
    unlock_with_device: UnlockWithDeviceRequest => SessionView;
    lock: NothingRequest => DoneView;
    set_screen_preferences: ScreenPreferencesRequest => SessionView;
    remember_device: RememberDeviceRequest => SessionView;
    forget_device: NothingRequest => SessionView;
    change_passphrase: ChangePassphraseRequest => DoneView;
    pick_file: PickFileRequest => PickedView;
    pick_save: PickSaveRequest => PickedView;
    pick_folder: NothingRequest => PickedView;
    still_here: NothingRequest => DoneView;
    cancel_work: NothingRequest => DoneView;
    copy_note: OpenNoteRequest => CopiedView;
    list_regimes: NothingRequest => Vec<RegimeView>;
    list_calendars: NothingRequest => Vec<CalendarChoice>;
    list_zones: NothingRequest => Vec<ChoiceView>;
    list_fonts: NothingRequest => FontPackView;
    add_font: AddFontRequest => FontPackView;
    remove_font: RemoveFontRequest => FontPackView;
}

commands! {
    open_office: NothingRequest => OfficeView = crate::office::open;
    edit_office: EditOfficeRequest => Changed<OfficeView> = crate::office::edit;
    set_logo: SetLogoRequest => Changed<OfficeView> = crate::office::set_logo;

    list_officers: NothingRequest => OfficersView = crate::officers::list;
    invite_officer: InviteOfficerRequest => Changed<InvitedView> = crate::officers::invite;
    renew_invitation: OfficerRequest => Changed<InvitedView> = crate::officers::renew;
    save_invitation: SaveInvitationRequest => DoneView = crate::officers::save_invitation;
    change_officer: ChangeOfficerRequest => Changed<OfficersView> = crate::officers::change;
    grant_notes: GrantNotesRequest => Changed<OfficersView> = crate::officers::grant_notes;
    remove_officer: OfficerRequest => Changed<OfficersView> = crate::officers::remove;

    list_handovers: NothingRequest => HandoversView = crate::handover::list;
    make_handover: MakeHandoverRequest => Changed<HandoversView> = crate::handover::make;
    give_back: GiveBackRequest => GivenBackView = crate::handover::give::give_back;
    open_handback: OpenHandbackRequest => HandbackView = crate::handover::take::open;
    take_handback: TakeHandbackRequest => Changed<HandbackTakenView> = crate::handover::take::take;

    list_notes: ListNotesRequest => NotesView = crate::notes::list;
    open_note: OpenNoteRequest => OpenNoteView = crate::notes::open;
    write_note: WriteNoteRequest => Changed<NoteRow> = crate::notes::write;
    erase_note: EraseNoteRequest => Changed<DoneView> = crate::notes::erase;
    add_note_file: AddNoteFileRequest => Changed<NoteRow> = crate::notes::add_file;
    erase_note_file: IdRequest => Changed<DoneView> = crate::notes::erase_file;
    save_note_file: SaveNoteFileRequest => DoneView = crate::notes::save_file;
    renew_notes_key: NothingRequest => Changed<DoneView> = crate::notes::renew_key;

    open_today: NothingRequest => TodayView = crate::today::open;

    list_requests: ListRequestsRequest => RequestPage = crate::requests::list;
    open_request: IdRequest => RequestView = crate::requests::open;
    read_mail: ReadMailRequest => MailView = crate::requests::read_mail;
    register_request: RegisterRequestRequest => Changed<RequestView> = crate::requests::register;
    amend_request: AmendRequestRequest => Changed<RequestView> = crate::requests::amend;
    record_event: RecordEventRequest => Changed<RequestView> = crate::requests::record_event;
    verify_identity: VerifyIdentityRequest => Changed<RequestView> = crate::requests::verify_identity;
    confirm_ownership: ConfirmOwnershipRequest => Changed<RequestView> = crate::requests::confirm_ownership;
    take_back_confirmation: TakeBackConfirmationRequest => Changed<RequestView> = crate::requests::take_back_confirmation;
    answer_checklist: AnswerChecklistRequest => Changed<RequestView> = crate::requests::answer_checklist;
    confine_request: ConfineRequestRequest => Changed<RequestView> = crate::requests::confine;
    complete_request: CompleteRequestRequest => Changed<RequestView> = crate::requests::complete;

    explain_request: IdRequest => ExplanationView = crate::clock::show::explain;
    preview_deadlines: PreviewDeadlinesRequest => Vec<DeadlineView> = crate::clock::show::preview;
    list_moves: NothingRequest => MovesView = crate::clock::moves::list;
    decide_moves: DecideMovesRequest => Changed<MovesView> = crate::clock::moves::decide;
    export_deadlines: ExportDeadlinesRequest => DeadlineFileView = crate::clock::file::export;

    assign_sources: AssignSourcesRequest => Changed<RequestView> = crate::tasks::assign_sources;
    record_task_sent: RecordTaskSentRequest => Changed<RequestView> = crate::tasks::record_sent;
    answer_task: AnswerTaskRequest => Changed<RequestView> = crate::tasks::answer;
    reopen_task: ReopenTaskRequest => Changed<RequestView> = crate::tasks::reopen;
    attach_finding: AttachFindingRequest => Changed<RequestView> = crate::findings::attach;
    attach_finding_text: AttachFindingTextRequest => Changed<RequestView> = crate::findings::attach_text;
    open_finding: OpenFindingRequest => FindingRowsView = crate::findings::open;
    choose_columns: ChooseColumnsRequest => Changed<RequestView> = crate::findings::choose_columns;
    withhold_finding: WithholdFindingRequest => Changed<RequestView> = crate::findings::withhold;
    remove_finding: FindingRequest => Changed<RequestView> = crate::findings::remove;

    list_corrections: IdRequest => CorrectionsView = crate::corrections::list;
    propose_correction: ProposeCorrectionRequest => Changed<CorrectionsView> = crate::corrections::take_down;
    make_correction: CorrectionRequest => Changed<CorrectionsView> = crate::corrections::make;
    decline_correction: DeclineCorrectionRequest => Changed<CorrectionsView> = crate::corrections::decline;
    remove_correction: CorrectionRequest => Changed<CorrectionsView> = crate::corrections::remove;

    compose_report: ComposeReportRequest => Changed<DocumentView> = crate::documents::compose_report;
    check_letter: MakeLetterRequest => LetterCheckView = crate::documents::check_letter;
    make_letter: MakeLetterRequest => Changed<DocumentView> = crate::documents::make_letter;
    preview_page: PreviewPageRequest => PageView = crate::documents::preview_page;
    export_document: ExportDocumentRequest => Changed<DocumentView> = crate::documents::export;
    make_mail_draft: MakeMailDraftRequest => Changed<DocumentView> = crate::documents::make_mail_draft;
    record_dispatch: RecordDispatchRequest => Changed<DocumentView> = crate::documents::record_dispatch;
    remake_document: RemakeDocumentRequest => RemadeView = crate::documents::remake;
    list_documents: ListDocumentsRequest => DocumentList = crate::documents::list;
    open_package: OpenPackageRequest => PackageView = crate::package::open;
    make_package: MakePackageRequest => Changed<PackageMadeView> = crate::package::make;

    list_templates: ListTemplatesRequest => TemplateList = crate::templates::list;
    open_template: OpenTemplateRequest => TemplateView = crate::templates::open;
    open_template_version: TemplateVersionRequest => TemplateTextView = crate::templates::open_version;
    check_template: CheckTemplateRequest => ProblemsView = crate::templates::check;
    preview_template: PreviewTemplateRequest => TemplatePreviewView = crate::templates::preview;
    publish_template: PublishTemplateRequest => Changed<TemplateView> = crate::templates::publish;
    restore_template: TemplateVersionRequest => Changed<TemplateView> = crate::templates::restore;

    list_subjects: ListRequest => SubjectPage = crate::subjects::list;
    open_subject: IdRequest => SubjectView = crate::subjects::open;
    register_subject: SubjectForm => Changed<SubjectView> = crate::subjects::register;
    edit_subject: EditSubjectRequest => Changed<SubjectView> = crate::subjects::edit;
    suggest_subjects: SuggestSubjectsRequest => SuggestionsView = crate::subjects::suggest;
    record_legal_basis: RecordLegalBasisRequest => Changed<SubjectView> = crate::subjects::record_legal_basis;
    end_legal_basis: EndLegalBasisRequest => Changed<SubjectView> = crate::subjects::end_legal_basis;
    list_organisations: ListRequest => OrganisationPage = crate::organisations::list;
    open_organisation: IdRequest => OrganisationView = crate::organisations::open;
    register_organisation: OrganisationForm => Changed<OrganisationView> = crate::organisations::register;
    edit_organisation: EditOrganisationRequest => Changed<OrganisationView> = crate::organisations::edit;

    list_sources: NothingRequest => SourceList = crate::sources::list;
    open_source: IdRequest => SourceView = crate::sources::open;
    register_source: SourceForm => Changed<SourceView> = crate::sources::register;
    edit_source: EditSourceRequest => Changed<SourceView> = crate::sources::edit;

    list_trail: ListTrailRequest => TrailPage = crate::trail::list;
    export_trail: ExportTrailRequest => Changed<TrailExportView> = crate::trail::export;
    prove_request: ProveRequestRequest => Changed<TrailExportView> = crate::trail::prove;
    compare_trail: CompareTrailRequest => ComparisonView = crate::trail::compare;
    verify_vault: NothingRequest => VerdictView = crate::trail::verify;
    accept_restored: NothingRequest => Changed<DoneView> = crate::trail::accept_restored;

    open_settings: NothingRequest => SettingsView = crate::settings::open;
    edit_settings: EditSettingsRequest => Changed<SettingsView> = crate::settings::edit;

    save_draft: SaveDraftRequest => DoneView = crate::drafts::save;
    open_draft: DraftRequest => DraftView = crate::drafts::open;
    discard_draft: DraftRequest => DoneView = crate::drafts::discard;

    search_all: SearchRequest => SearchView = crate::search::all;
}

/// The use case with this name.
pub fn command(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}
