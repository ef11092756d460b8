// Made from the command table by `./dev bindings`; do not edit. A test fails when this file is stale.

/**
 * A record that a note can be about.
 */
export type AboutRecord = { 
/**
 * `request`, `subject`, `organisation` or `source`.
 */
kind: string, 
/**
 * Its id.
 */
id: number, };

/**
 * A file that is to join the font pack.
 */
export type AddFontRequest = { 
/**
 * Token of the file.
 */
file: string, };

/**
 * Take a file into a note.
 */
export type AddNoteFileRequest = { 
/**
 * The note.
 */
id: number, 
/**
 * Token of the file.
 */
file: string, };

/**
 * Corrections to what was registered. What is not said stays.
 */
export type AmendRequestRequest = { 
/**
 * The request.
 */
id: number, 
/**
 * Who asks.
 */
requester?: PersonClaim, 
/**
 * The rights asked for.
 */
rights?: Array<string>, 
/**
 * When it first reached the controller.
 */
received?: string, 
/**
 * The language to write in.
 */
language?: string, 
/**
 * The officer in charge; an empty string gives it up.
 */
owner?: string, 
/**
 * The variant of the rule that the answer is given in; an empty string is the ordinary one.
 */
variant?: string, };

/**
 * Answers to the items of the right's checklist.
 */
export type AnswerChecklistRequest = { 
/**
 * The request.
 */
id: number, 
/**
 * Item id.
 */
item: string, 
/**
 * The text for the report; empty together with an empty reason takes the answer back.
 */
answer: string, 
/**
 * Why the item is left out, where it is.
 */
reason: string, };

/**
 * The owner has answered.
 */
export type AnswerTaskRequest = { 
/**
 * The task.
 */
task: number, 
/**
 * `answered`, `nothing-found` or `exception` (needs a note).
 */
state: TaskState, 
/**
 * In the owner's words.
 */
note: string, };

/**
 * Ask these data sources for this request.
 */
export type AssignSourcesRequest = { 
/**
 * The request.
 */
id: number, 
/**
 * The data sources; a source that has a task already is not asked twice. Empty with `none` says that none needs to be asked.
 */
sources: Array<number>, 
/**
 * No data source needs to be asked: the registers hold all there is.
 */
none?: boolean, 
/**
 * What the owners are asked.
 */
question: string, 
/**
 * By when.
 */
due?: string, };

/**
 * A file that an owner sent.
 */
export type AttachFindingRequest = { 
/**
 * The task.
 */
task: number, 
/**
 * The file's token.
 */
file: string, };

/**
 * What an owner said, as text.
 */
export type AttachFindingTextRequest = { 
/**
 * The task.
 */
task: number, 
/**
 * A heading for the report.
 */
name: string, 
/**
 * The text.
 */
text: string, };

/**
 * To whom what a template makes goes: the visible-to-the-customer switch of Toro's `CreateUserHistoryFile`, with the two others whom
 * an office writes to.
 */
export type Audience = "requester" | "outside" | "internal";

/**
 * One legal basis of a subject.
 */
export type BasisView = { 
/**
 * Its id.
 */
id: number, 
/**
 * What it says.
 */
basis: LegalBasis, 
/**
 * In force today.
 */
current: boolean, };

/**
 * A calendar of public holidays.
 */
export type CalendarChoice = { 
/**
 * ISO 3166-1 or 3166-2 id.
 */
id: string, 
/**
 * The place's name in the screen's language.
 */
name: string, 
/**
 * The place's own name for itself.
 */
nativeName: string, };

/**
 * Another name or role.
 */
export type ChangeOfficerRequest = { 
/**
 * Their id.
 */
officer: string, 
/**
 * Their name.
 */
name: string, 
/**
 * What they may do.
 */
role: Role, };

/**
 * A change of the passphrase.
 */
export type ChangePassphraseRequest = { 
/**
 * The one in force.
 */
old: string, 
/**
 * The one to come.
 */
new: string, };

/**
 * What a write answers: the new view, and the record kinds that changed (`requests`, `request:12`, `today`), so that the page
 * fetches those again.
 */
export type Changed<T> = { 
/**
 * The record as it is now.
 */
output: T, 
/**
 * What else is out of date on the page.
 */
changed: Array<string>, };

/**
 * How the request reached the office.
 */
export type Channel = "email" | "portal" | "phone" | "letter" | "in-person" | "other";

/**
 * Look for problems of a text, with every made-up case under every law.
 */
export type CheckTemplateRequest = { 
/**
 * What it makes.
 */
kind: TemplateKind, 
/**
 * Its language.
 */
language: string, 
/**
 * The text, at most 64 KiB.
 */
text: string, };

/**
 * An item that the answer must contain.
 */
export type ChecklistItemView = { 
/**
 * Item id.
 */
item: string, 
/**
 * The article.
 */
article: string, 
/**
 * What is asked, in the screen's language.
 */
text: string, 
/**
 * The text that will stand in the report: the officer's, or what the registers say.
 */
answer: string, 
/**
 * Why it is left out.
 */
reason: string, 
/**
 * `registers` (compiled), `officer` (typed), `left-out`, or `open`.
 */
from: string, };

/**
 * Something to choose from a list.
 */
export type ChoiceView = { 
/**
 * What is stored.
 */
id: string, 
/**
 * What is shown, in the screen's language.
 */
name: string, };

/**
 * Which columns go into the report, and what they hold.
 */
export type ChooseColumnsRequest = { 
/**
 * The finding.
 */
finding: number, 
/**
 * One per column, in the file's order.
 */
columns: Array<ColumnChoice>, };

/**
 * What can be recorded about the clocks of a request.
 */
export type ClockView = { 
/**
 * Waiting for proof of identity.
 */
identity: WaitView, 
/**
 * Waiting for an answer about the scope.
 */
clarification: WaitView, 
/**
 * Waiting for a fee.
 */
fee: WaitView, 
/**
 * Telling the requester that it takes longer.
 */
extension: ExtensionView, };

/**
 * One column's choice.
 */
export type ColumnChoice = { 
/**
 * Goes into the report.
 */
chosen: boolean, 
/**
 * The category of data it holds; may be empty.
 */
category: string, };

/**
 * A column of a finding.
 */
export type ColumnView = { 
/**
 * As the file names it.
 */
name: string, 
/**
 * Goes into the report.
 */
chosen: boolean, 
/**
 * The category of data it holds.
 */
category: string, 
/**
 * Up to three values, as samples.
 */
samples: Array<string>, };

/**
 * What somebody kept of the trail, to be held against it.
 */
export type CompareTrailRequest = { 
/**
 * The line at the foot of a document, or a whole checkpoint.
 */
text: string, };

/**
 * What came of it.
 */
export type ComparisonView = { 
/**
 * `same`, `other`, `beyond`, `another-vault` or `unsigned`, worded `compare-<verdict>`.
 */
verdict: string, 
/**
 * The entry up to which something was kept.
 */
seq: number, 
/**
 * When that entry was made; only where it is the same.
 */
at: string | null, 
/**
 * The officer who signed the checkpoint; only where one did.
 */
signedBy: string | null, 
/**
 * Entries made since; only where it is the same.
 */
since: number | null, };

/**
 * The request is finished.
 */
export type CompleteRequestRequest = { 
/**
 * The request.
 */
id: number, 
/**
 * How it ended.
 */
outcome: Outcome, 
/**
 * One of the outcome's reasons.
 */
reason: string, 
/**
 * In words.
 */
note: string, };

/**
 * Compile the report of a request from what the vault and the owners hold.
 */
export type ComposeReportRequest = { 
/**
 * The request.
 */
id: number, };

/**
 * Who may see a case from now on.
 */
export type ConfineRequestRequest = { 
/**
 * The request.
 */
id: number, 
/**
 * The officers by id; none for everybody in the office.
 */
officers: Array<string>, 
/**
 * Why.
 */
reason: string, };

/**
 * Which officers may see a case, and why only they.
 */
export type ConfinedForm = { 
/**
 * By id; whoever says it is among them in any case.
 */
officers: Array<string>, 
/**
 * Why.
 */
reason: string, };

/**
 * Ownership was established: the data are this person's.
 */
export type ConfirmOwnershipRequest = { 
/**
 * The request.
 */
id: number, 
/**
 * The subject on file. None makes a new subject from the claim.
 */
subjectId?: number, 
/**
 * One of the methods of the settings.
 */
method: string, 
/**
 * Why these data are this person's.
 */
note: string, 
/**
 * What proves that the requester may ask for somebody else's data; needed unless they ask for their own.
 */
mandate: string, };

/**
 * Two groups of the recovery code, typed again from the printed sheet.
 */
export type ConfirmRecoveryRequest = { 
/**
 * The groups in the order asked for.
 */
groups: Array<string>, 
/**
 * Which of three sheets they stand on, counted from 1; left out for a single sheet.
 */
sheet?: number, };

/**
 * A confirmation that was made.
 */
export type ConfirmationView = { 
/**
 * The method's id.
 */
method: string, 
/**
 * The method's name in the screen's language.
 */
methodName: string, 
/**
 * The officer's note.
 */
note: string, 
/**
 * When.
 */
at: string, 
/**
 * By which officer.
 */
by: string, };

/**
 * A note's text is in the clipboard.
 */
export type CopiedView = { 
/**
 * Seconds after which it is taken out again.
 */
seconds: number, };

/**
 * A correction.
 */
export type CorrectionRequest = { 
/**
 * The correction.
 */
correction: number, };

/**
 * How far a correction has come.
 */
export type CorrectionState = "proposed" | "made" | "declined";

/**
 * One correction.
 */
export type CorrectionView = { 
/**
 * Its id.
 */
id: number, 
/**
 * The data source's name; none is the person's record here.
 */
source: string | null, 
/**
 * A field of the record, worded as `correction-field-<field>`, or what it is called in the source.
 */
field: string, 
/**
 * As it stood.
 */
old: string, 
/**
 * As it is to be.
 */
new: string, 
/**
 * What shows it.
 */
evidence: string, 
/**
 * How far it has come.
 */
state: CorrectionState, 
/**
 * Why it was declined.
 */
reason: string, 
/**
 * When it was made or declined.
 */
decidedAt: string | null, };

/**
 * Everything that a request asks to have corrected.
 */
export type CorrectionsView = { 
/**
 * In the order in which they were proposed.
 */
rows: Array<CorrectionView>, 
/**
 * What stands in the person's record and can be corrected there; empty while it is not settled whose record it is.
 */
record: Array<RecordValueView>, 
/**
 * Why none can be made now, worded as `not-now-<reason>`.
 */
notNow: string | null, };

/**
 * Counts for the navigation.
 */
export type Counts = { 
/**
 * Things on the Today page.
 */
today: number, 
/**
 * Open requests.
 */
requests: number, 
/**
 * Open requests past their date.
 */
overdue: number, 
/**
 * Subjects.
 */
subjects: number, 
/**
 * Data sources.
 */
sources: number, };

/**
 * A new vault for a new office.
 */
export type CreateVaultRequest = { 
/**
 * The passphrase of the first officer.
 */
passphrase: string, 
/**
 * The first officer's name.
 */
officerName: string, 
/**
 * What the lock screen shows: a label that says nothing about anybody.
 */
label: string, 
/**
 * The controller's particulars.
 */
office: Office, 
/**
 * Token of the logo's picture (PNG or JPEG), if any.
 */
logo: string | null, };

/**
 * A vault was made. The code is shown once.
 */
export type CreatedView = { 
/**
 * The recovery code, in groups of four.
 */
recoveryCode: string, 
/**
 * The two groups (counted from 1) that the officer types again.
 */
confirmGroups: Array<number>, };

/**
 * The calendar file that was written.
 */
export type DeadlineFileView = { 
/**
 * How many deadlines it holds.
 */
count: number, 
/**
 * Its hash.
 */
sha256: string, };

/**
 * A due date and its argument.
 */
export type DeadlineView = { 
/**
 * The right it belongs to.
 */
right: string, 
/**
 * The last day, until midnight in the office's zone.
 */
due: string, 
/**
 * Days from today; negative when late.
 */
daysLeft: number, 
/**
 * One sentence a step, in the screen's language.
 */
steps: Array<string>, 
/**
 * The requester has to answer first: the date is the earliest it can be, and nothing is late.
 */
stands: boolean, 
/**
 * Those of them that say of something that was recorded why it does not move the date.
 */
remarks: Array<string>, 
/**
 * The later date that today's law and calendar would give, while the officer has not answered.
 */
later: string | null, 
/**
 * The rule's id.
 */
rule: string, 
/**
 * Its version.
 */
ruleVersion: string, 
/**
 * Where the rule stands.
 */
source: string, 
/**
 * The calendar that was used.
 */
calendar: string | null, 
/**
 * Its data version.
 */
calendarVersion: string | null, 
/**
 * The rule was not read in its primary text: check it locally.
 */
checkLocally: boolean, };

/**
 * The officer's word on later dates.
 */
export type DecideMovesRequest = { 
/**
 * The requests.
 */
requests: number[], 
/**
 * True moves their dates; false keeps them, and they are not asked about again until something changes.
 */
accept: boolean, };

/**
 * A correction that is not made.
 */
export type DeclineCorrectionRequest = { 
/**
 * The correction.
 */
correction: number, 
/**
 * Why, as the person is told.
 */
reason: string, };

/**
 * How a letter went out.
 */
export type DispatchView = { 
/**
 * How.
 */
way: Way, 
/**
 * When.
 */
on: string, 
/**
 * What proves it.
 */
evidence: string, };

/**
 * What kind of document was made for a request.
 */
export type DocumentKind = "access-report" | "acknowledgement" | "identity-request" | "clarification-request" | "completion" | "extension" | "refusal" | "not-identified" | "rectification-done" | "erasure-done" | "objection-honoured" | "restriction-set" | "restriction-lifted";

/**
 * Documents, newest first.
 */
export type DocumentList = { 
/**
 * At most 200.
 */
rows: Array<DocumentView>, };

/**
 * A letter or report.
 */
export type DocumentView = { 
/**
 * Its id.
 */
id: number, 
/**
 * The request.
 */
request: number, 
/**
 * Case number of the request.
 */
number: string, 
/**
 * When something of the request is due; none once it is closed.
 */
due: string | null, 
/**
 * What it is.
 */
kind: DocumentKind, 
/**
 * Its title, in its own language.
 */
title: string, 
/**
 * Its language.
 */
language: string, 
/**
 * Pages.
 */
pages: number, 
/**
 * Bytes.
 */
size: number, 
/**
 * Hash of the PDF.
 */
sha256: string, 
/**
 * To whom it goes.
 */
recipient: string, 
/**
 * The facts have changed since it was made: make it again before it goes out.
 */
stale: boolean, 
/**
 * When it was made.
 */
madeAt: string, 
/**
 * By whom.
 */
madeBy: string, 
/**
 * When it left the vault.
 */
exportedAt: string | null, 
/**
 * How it went out.
 */
dispatch: DispatchView | null, 
/**
 * A neutral file name for it.
 */
fileName: string, 
/**
 * The template that it was made from; none for one that was made before there were templates.
 */
madeFrom: MadeFromView | null, 
/**
 * The person's language, where the document is in another one.
 */
languageWanted: string | null, };

/**
 * Nothing to say but that it was done.
 */
export type DoneView = Record<symbol, never>;

/**
 * Which draft.
 */
export type DraftRequest = { 
/**
 * The form's id.
 */
form: string, 
/**
 * Which record it is about.
 */
key: string, };

/**
 * A draft, if there is one.
 */
export type DraftView = { 
/**
 * The fields, or null.
 */
json: unknown, 
/**
 * When it was saved.
 */
at: string | null, };

/**
 * New particulars.
 */
export type EditOfficeRequest = { 
/**
 * All of them; what is not sent again is not kept.
 */
office: Office, };

/**
 * New particulars of an organisation.
 */
export type EditOrganisationRequest = { 
/**
 * The organisation.
 */
id: number, 
/**
 * All particulars.
 */
organisation: OrganisationForm, };

/**
 * New settings.
 */
export type EditSettingsRequest = { 
/**
 * All of them.
 */
settings: Settings, };

/**
 * New particulars of a data source.
 */
export type EditSourceRequest = { 
/**
 * The source.
 */
id: number, 
/**
 * All particulars.
 */
source: SourceForm, };

/**
 * New particulars of a subject.
 */
export type EditSubjectRequest = { 
/**
 * The subject.
 */
id: number, 
/**
 * All particulars.
 */
subject: SubjectForm, };

/**
 * A legal basis ends.
 */
export type EndLegalBasisRequest = { 
/**
 * The legal basis.
 */
id: number, 
/**
 * Last day.
 */
on: string, };

/**
 * Erase a note.
 */
export type EraseNoteRequest = { 
/**
 * The note.
 */
id: number, };

/**
 * Why a command was not carried out. The page words it from the message files as `error-<code>`.
 */
export type Error = { "code": "locked" } | { "code": "cannotUnlock" } | { "code": "damaged", 
/**
 * `header`, `database`, `trail`, `file`.
 */
what: string, } | { "code": "newerVault" } | { "code": "inUse" } | { "code": "diskFull" } | { "code": "readOnly" } | { "code": "keyringUnavailable" } | { "code": "forbidden" } | { "code": "notFound" } | { "code": "conflict" } | { "code": "notNow", 
/**
 * Why not.
 */
reason: string, } | { "code": "invalid", 
/**
 * The field's wire name.
 */
field: string, 
/**
 * The rule's id, worded as `rule-<rule>`.
 */
rule: string, } | { "code": "cancelled" } | { "code": "internal", 
/**
 * Where.
 */
incident: string, };

/**
 * A dated fact in the life of a request that the legal clock may take notice of.
 */
export type EventKind = "identity-asked" | "identity-received" | "clarification-asked" | "clarification-received" | "fee-asked" | "fee-paid" | "extended" | "acknowledged";

/**
 * The dates of a request with their argument.
 */
export type ExplanationView = { 
/**
 * The request.
 */
id: number, 
/**
 * Its number.
 */
number: string, 
/**
 * One clock a right, earliest first.
 */
deadlines: Array<DeadlineView>, };

/**
 * Where the calendar file goes.
 */
export type ExportDeadlinesRequest = { 
/**
 * Token of the file to be written.
 */
file: string, };

/**
 * Write a document to the file that the officer chose.
 */
export type ExportDocumentRequest = { 
/**
 * The document.
 */
document: number, 
/**
 * Token from `pick_save`.
 */
file: string, };

/**
 * The whole trail as a file that outsiders can check without this product. It holds no personal data.
 */
export type ExportTrailRequest = { 
/**
 * The file to be written, by its token.
 */
file: string, };

/**
 * How the clocks of a request can be prolonged.
 */
export type ExtensionView = { 
/**
 * The last day on which telling the requester moves a date; none where the law knows no extension or it was used.
 */
tellBy: string | null, 
/**
 * The date that it would lead to; none where the notice itself names it.
 */
until: string | null, 
/**
 * The law gives no length: the notice names the new date.
 */
asksDate: boolean, 
/**
 * It was used.
 */
used: boolean, 
/**
 * The extension was not read at its source.
 */
checkLocally: boolean, };

/**
 * One more thing that the office has registered about the person, by a name of the office's own.
 */
export type Fact = { 
/**
 * The field's name, such as "Date of birth".
 */
name: string, 
/**
 * What is registered.
 */
value: string, };

/**
 * Attempts to unlock that failed.
 */
export type FailedAttemptsView = { 
/**
 * How many.
 */
count: number, 
/**
 * The first.
 */
first: string, 
/**
 * The last.
 */
last: string, };

/**
 * A field that changed.
 */
export type FieldChange = { 
/**
 * The field's wire name.
 */
field: string, 
/**
 * What it said before.
 */
old: string | null, 
/**
 * What it says now.
 */
new: string | null, };

/**
 * A finding.
 */
export type FindingRequest = { 
/**
 * The finding.
 */
finding: number, };

/**
 * Rows of a finding, as text.
 */
export type FindingRowsView = { 
/**
 * Column names.
 */
columns: Array<string>, 
/**
 * The rows asked for.
 */
rows: Array<Array<string>>, 
/**
 * How many there are.
 */
total: number, 
/**
 * The text, where the finding is one.
 */
text: string | null, };

/**
 * Data that a task brought in.
 */
export type FindingView = { 
/**
 * Its id.
 */
id: number, 
/**
 * `rows`, `text` or `file`.
 */
kind: string, 
/**
 * The file's or the text's name.
 */
name: string, 
/**
 * Type by content.
 */
mime: string, 
/**
 * Bytes of the original.
 */
size: number, 
/**
 * Hash of the original.
 */
sha256: string, 
/**
 * Number of rows.
 */
rows: number, 
/**
 * The columns.
 */
columns: Array<ColumnView>, 
/**
 * How the text was read: character set and separator.
 */
reading: string, 
/**
 * Message ids of what looked odd, worded `finding-warning-<id>`.
 */
warnings: Array<string>, 
/**
 * When it was attached.
 */
at: string, 
/**
 * Why it does not go out, where it does not.
 */
withheld: WithheldView | null, };

/**
 * A file of the font pack.
 */
export type FontFileView = { 
/**
 * Its name.
 */
name: string, 
/**
 * Bytes.
 */
size: number, 
/**
 * Whose characters it draws: `sc`, `tc`, `hk`, `jp`, `kr`. Empty for a file that can no longer be read.
 */
covers: Array<string>, 
/**
 * Whether it has a heavier weight, for headings.
 */
bold: boolean, 
/**
 * Whether documents are made with it.
 */
inUse: boolean, };

/**
 * The fonts that were brought to this computer beside the bundled ones.
 */
export type FontPackView = { 
/**
 * The files, by name.
 */
files: Array<FontFileView>, 
/**
 * What was added or removed counts from the next start of the program.
 */
restart: boolean, };

/**
 * Whether a gate is open.
 */
export type GateView = { 
/**
 * `confirm-ownership`, `release`, `erase`, `rectify`, `complete`.
 */
gate: string, 
/**
 * Whether it may be done now.
 */
open: boolean, 
/**
 * Why not, worded `not-now-<reason>`.
 */
reason: string | null, };

/**
 * Write what was collected in this copy to a file.
 */
export type GiveBackRequest = { 
/**
 * Token of the file to write.
 */
file: string, };

/**
 * What a file holds that goes back.
 */
export type GivenBackView = { 
/**
 * Tasks that were worked on.
 */
tasks: number, 
/**
 * Data that owners sent.
 */
findings: number, };

/**
 * Let an officer open confidential notes, or no more.
 */
export type GrantNotesRequest = { 
/**
 * Their id.
 */
officer: string, 
/**
 * Whether they may.
 */
granted: boolean, };

/**
 * One thing that came back.
 */
export type HandbackRow = { 
/**
 * Its name, for accepting it.
 */
item: string, 
/**
 * The request.
 */
request: number, 
/**
 * The request's number, as this vault knows it.
 */
number: string, 
/**
 * The source that was asked, as this vault knows it.
 */
source: string, 
/**
 * `finding`, `answer` or `sent`.
 */
kind: string, 
/**
 * What the owner answered; of an answer.
 */
state: TaskState | null, 
/**
 * When the owner was asked.
 */
sentOn: string | null, 
/**
 * The owner's words, or the finding's name.
 */
text: string, 
/**
 * Bytes of a finding.
 */
size: number, 
/**
 * When the deputy recorded it.
 */
at: string | null, 
/**
 * `new`; `taken` before; `answered` meanwhile in this vault, and taken in only if chosen; `closed`, the request takes no more; `gone`.
 */
standing: string, };

/**
 * What was taken in.
 */
export type HandbackTakenView = { 
/**
 * How many things; none where all had been taken in before.
 */
taken: number, 
/**
 * The file as it stands now.
 */
handback: HandbackView, };

/**
 * What a file from a copy would add.
 */
export type HandbackView = { 
/**
 * Whose work it is.
 */
name: string, 
/**
 * When it was given back.
 */
at: string, 
/**
 * What it holds, by request and task.
 */
rows: Array<HandbackRow>, 
/**
 * There is something in it that was not taken in yet and can be.
 */
news: boolean, };

/**
 * What the open vault is, where it is a handover copy.
 */
export type HandoverHereView = { 
/**
 * For whom it was made.
 */
name: string, 
/**
 * Who made it, and gets what is given back.
 */
by: string, 
/**
 * When it was made.
 */
madeAt: string, 
/**
 * The last day on which it opens.
 */
until: string, };

/**
 * A handover copy that was made.
 */
export type HandoverRowView = { 
/**
 * The copy's own id: random, not secret.
 */
copy: string, 
/**
 * For whom.
 */
name: string, 
/**
 * Why.
 */
why: string, 
/**
 * The last day on which it opens.
 */
until: string, 
/**
 * That day is over.
 */
ended: boolean, 
/**
 * When it was made.
 */
madeAt: string, 
/**
 * Who made it; only they can open what comes back.
 */
madeBy: string, 
/**
 * The officer who unlocked made it.
 */
mine: boolean, 
/**
 * When something of it was last taken in.
 */
returnedAt: string | null, };

/**
 * The handover copies that were made of this vault; of a copy, what it is itself.
 */
export type HandoversView = { 
/**
 * Newest first.
 */
rows: Array<HandoverRowView>, 
/**
 * What this vault is, where it is a copy.
 */
here: HandoverHereView | null, 
/**
 * The most days for which a copy is made.
 */
longest: number, };

/**
 * Something that was found.
 */
export type Hit = { 
/**
 * `request`, `subject`, `organisation` or `source`.
 */
kind: string, 
/**
 * Its id.
 */
id: number, 
/**
 * What the list shows in bold.
 */
title: string, 
/**
 * What it shows beside.
 */
detail: string, };

/**
 * Who has the vault open on another computer.
 */
export type HolderView = { 
/**
 * The officer; empty where it cannot be told.
 */
officer: string, 
/**
 * Their computer; empty where it cannot be told.
 */
computer: string, 
/**
 * When they opened it.
 */
since: string, 
/**
 * When they were last heard of, by their computer's clock.
 */
seen: string, 
/**
 * It is open there at this moment, and cannot be taken over.
 */
holdsLock: boolean, };

/**
 * A command about one record.
 */
export type IdRequest = { 
/**
 * The record's id.
 */
id: number, };

/**
 * One identifier of a subject.
 */
export type Identifier = { 
/**
 * What kind it is.
 */
kind: IdentifierKind, 
/**
 * As the person writes it.
 */
value: string, };

/**
 * What kind of thing identifies a person.
 */
export type IdentifierKind = "email" | "phone" | "customer" | "other";

/**
 * Let somebody in.
 */
export type InviteOfficerRequest = { 
/**
 * Their name, as shown and printed.
 */
name: string, 
/**
 * What they may do.
 */
role: Role, 
/**
 * They may open confidential notes.
 */
notes: boolean, };

/**
 * An invitation was made. The code is shown once.
 */
export type InvitedView = { 
/**
 * The code, in groups of four.
 */
code: string, 
/**
 * Who it is for.
 */
name: string, 
/**
 * Everybody.
 */
officers: OfficersView, };

/**
 * A passphrase to be judged.
 */
export type JudgePassphraseRequest = { 
/**
 * As typed.
 */
passphrase: string, };

/**
 * How good a passphrase is.
 */
export type JudgementView = { 
/**
 * Whether it may be used.
 */
accepted: boolean, 
/**
 * The rule that it breaks (`too-short`, `on-the-blocklist`), worded as `rule-<rule>`.
 */
rule: string | null, 
/**
 * How hard it is to guess, 0 to 4.
 */
strength: number, 
/**
 * How many guesses it takes, as a power of ten.
 */
guessesLog10: number, };

/**
 * The mail that a request came in.
 */
export type KeptMailView = { 
/**
 * Who it says it is from.
 */
from: string, 
/**
 * Its subject line.
 */
subject: string, 
/**
 * Its text.
 */
text: string, 
/**
 * Names of its attachments.
 */
attachments: Array<string>, 
/**
 * Hash of the mail as it came.
 */
sha256: string, 
/**
 * Bytes.
 */
size: number, };

/**
 * One legal basis of one subject for one purpose.
 */
export type LegalBasis = { 
/**
 * What the data are processed for.
 */
purpose: string, 
/**
 * One of [`BASES`].
 */
basis: string, 
/**
 * First day.
 */
from: string, 
/**
 * Last day, where there is one.
 */
to: string | null, 
/**
 * What proves it: contract number, form, recording; may be empty.
 */
evidence: string, };

/**
 * What the law wants in a letter that is being written.
 */
export type LetterCheckView = { 
/**
 * Where it is written; empty where the law that is known has no list for this letter.
 */
source: string, 
/**
 * The list was not read at its source.
 */
checkLocally: boolean, 
/**
 * Its items that apply.
 */
items: Array<LetterItemView>, };

/**
 * An item of what a letter has to contain.
 */
export type LetterItemView = { 
/**
 * Its id.
 */
item: string, 
/**
 * The article.
 */
article: string, 
/**
 * What has to be there, in the screen's language.
 */
text: string, 
/**
 * `answered` by the letter; `open`: it is not there; `officer`: the officer sees to it; `in-time` or `late`: by the day on which the
 * letter goes out.
 */
state: string, 
/**
 * Of an item that the day answers: the last day.
 */
until?: string, };

/**
 * Which documents.
 */
export type ListDocumentsRequest = { 
/**
 * Only of this request.
 */
request?: number, };

/**
 * Notes about a record, or all of them.
 */
export type ListNotesRequest = { 
/**
 * Only those about this record, oldest first; else all, newest first.
 */
about?: AboutRecord, 
/**
 * Only older ones than this id.
 */
before?: number, };

/**
 * A page of a register, found by the words that a name or identifier begins with.
 */
export type ListRequest = { 
/**
 * Words.
 */
text?: string, 
/**
 * `next` of the page before.
 */
after?: string, 
/**
 * Rows wanted, 1 to 200; 50 if not said.
 */
limit?: number, };

/**
 * One page of the queue.
 */
export type ListRequestsRequest = { 
/**
 * Words that the number, the names or the e-mail begin with.
 */
text?: string, 
/**
 * `open` (default), `closed`, `overdue`, `all`, or a phase.
 */
state?: string, 
/**
 * Only this right.
 */
right?: string, 
/**
 * Only this regime.
 */
regime?: string, 
/**
 * Only requests of this officer; an empty string means nobody's.
 */
owner?: string, 
/**
 * Due on this day or before.
 */
dueBy?: string, 
/**
 * Sorted how.
 */
sort?: RequestSort, 
/**
 * The other way round.
 */
reverse?: boolean, 
/**
 * `next` of the page before.
 */
after?: string, 
/**
 * Rows wanted, 1 to 200; 50 if not said.
 */
limit?: number, };

/**
 * Which templates.
 */
export type ListTemplatesRequest = { 
/**
 * Only of this language; all languages without it.
 */
language?: string, };

/**
 * A page of the trail.
 */
export type ListTrailRequest = { 
/**
 * Only actions that begin so: `request.` or `document.exported`.
 */
action?: string, 
/**
 * Only about this kind of record.
 */
kind?: string, 
/**
 * Only about this record (with `kind`).
 */
id?: number, 
/**
 * Only this officer's, by the officer's id.
 */
who?: string, 
/**
 * Only on this local day or later.
 */
from?: string, 
/**
 * Only on this local day or earlier.
 */
until?: string, 
/**
 * Entries before this number.
 */
before?: number, 
/**
 * Rows wanted, 1 to 200; 50 if not said.
 */
limit?: number, };

/**
 * Which template a document was made from.
 */
export type MadeFromView = { 
/**
 * What the template makes.
 */
kind: TemplateKind, 
/**
 * Its language.
 */
language: string, 
/**
 * The law it is for; empty for all.
 */
regime: string, 
/**
 * The right it is for; empty for all.
 */
right: string, 
/**
 * Its version; 0 is the delivered one.
 */
version: number, 
/**
 * A template of the office that comes first failed on this case, and this one stood in for it.
 */
passedOver: boolean, };

/**
 * One attachment of a mail.
 */
export type MailAttachmentView = { 
/**
 * Its name, made safe.
 */
name: string, 
/**
 * Its type by content.
 */
mime: string, 
/**
 * Bytes.
 */
size: number, };

/**
 * What a mail says, and what it proposes. Nothing is stored yet.
 */
export type MailView = { 
/**
 * Sender's name.
 */
fromName: string, 
/**
 * Sender's address.
 */
fromAddress: string, 
/**
 * Where answers should go, if it differs.
 */
replyTo: string | null, 
/**
 * Subject line.
 */
subject: string, 
/**
 * The text, as plain text.
 */
text: string, 
/**
 * Attachments: name, kind, bytes.
 */
attachments: Array<MailAttachmentView>, 
/**
 * When the topmost `Received` line says it came, in the office's local time (`2026-03-02T14:05`).
 */
received: string | null, 
/**
 * When the sender's `Date` says it was written, in the office's local time.
 */
dated: string | null, 
/**
 * The two are more than an hour apart.
 */
datesDisagree: boolean, 
/**
 * Message ids of red flags, worded `flag-<id>`.
 */
flags: Array<string>, 
/**
 * Remote addresses that the mail would have loaded; nothing was.
 */
remote: Array<string>, 
/**
 * Hash of the file.
 */
sha256: string, 
/**
 * Bytes.
 */
size: number, 
/**
 * What the form is filled with.
 */
proposal: ProposalView, 
/**
 * Requests from the same address.
 */
related: Array<RequestRow>, };

/**
 * Make a handover copy.
 */
export type MakeHandoverRequest = { 
/**
 * For whom.
 */
name: string, 
/**
 * The last day on which it opens, at most 90 days away.
 */
until: string, 
/**
 * Why.
 */
why: string, 
/**
 * What will open the copy.
 */
copyPassphrase: string, 
/**
 * The officer's own passphrase.
 */
passphrase: string, 
/**
 * Token of the folder that the copy is to lie in.
 */
folder: string, };

/**
 * Make a letter of a request.
 */
export type MakeLetterRequest = { 
/**
 * The request.
 */
id: number, 
/**
 * Which letter.
 */
kind: DocumentKind, 
/**
 * A paragraph of the officer's own: the reasons of an extension or a refusal, or a word to the person.
 */
text: string, 
/**
 * The new date that an extension names, where the law gives no length.
 */
until?: string, 
/**
 * Of a refusal: why.
 */
ground?: RefusalGround, };

/**
 * Write a mail draft (`.eml`) with the document attached.
 */
export type MakeMailDraftRequest = { 
/**
 * The document.
 */
document: number, 
/**
 * Token from `pick_save`.
 */
file: string, };

/**
 * Make the package and write it where the officer chose.
 */
export type MakePackageRequest = { 
/**
 * The report.
 */
document: number, 
/**
 * In what form.
 */
form: PackageForm, 
/**
 * Token from `pick_folder` for a folder, from `pick_save` for a ZIP.
 */
file: string, 
/**
 * The passphrase of a `protected-zip`: kept nowhere.
 */
passphrase?: string, 
/**
 * Ids of the parts that are left out; what is proposed where it is not said. Only where portability alone is asked for.
 */
leaveOut?: Array<string>, 
/**
 * Why, where it is not what is proposed.
 */
reason?: string, };

/**
 * How identity or ownership may be established.
 */
export type Method = { 
/**
 * Its id; the product's own are worded `method-<id>`.
 */
id: string, 
/**
 * The office's own name for it; empty for the product's.
 */
name: string, 
/**
 * Offered for identity.
 */
identity: boolean, 
/**
 * Offered for ownership.
 */
ownership: boolean, };

/**
 * An open case that today's law and calendar would move later.
 */
export type MoveView = { 
/**
 * The request.
 */
request: number, 
/**
 * Its number.
 */
number: string, 
/**
 * Who asks.
 */
requester: string, 
/**
 * The right.
 */
right: string, 
/**
 * The date that stands.
 */
due: string, 
/**
 * The date that it would move to.
 */
later: string, 
/**
 * Why, in the screen's language.
 */
why: Array<string>, 
/**
 * The argument of the later date, in the screen's language.
 */
steps: Array<string>, };

/**
 * A case whose date has moved.
 */
export type MovedCase = { 
/**
 * The request.
 */
request: number, 
/**
 * Its number.
 */
number: string, };

/**
 * The open cases that wait for the officer's word on a later date.
 */
export type MovesView = { 
/**
 * At most 200 cases, earliest first.
 */
rows: Array<MoveView>, 
/**
 * How many there are.
 */
total: number, };

/**
 * An officer who may see a case that not everybody may.
 */
export type NamedOfficer = { 
/**
 * Their id.
 */
id: string, 
/**
 * Their name.
 */
name: string, };

/**
 * New recovery sheets, one or three; the passphrase is asked again for it. What was made before opens nothing any more.
 */
export type NewRecoverySheetRequest = { 
/**
 * The passphrase in force.
 */
passphrase: string, };

/**
 * A block of a note's text.
 */
export type NoteBlock = { "kind": "paragraph", 
/**
 * Its text.
 */
runs: Array<NoteRun>, } | { "kind": "heading", 
/**
 * Its text.
 */
runs: Array<NoteRun>, } | { "kind": "quote", 
/**
 * Its text.
 */
runs: Array<NoteRun>, } | { "kind": "list", 
/**
 * Numbered.
 */
ordered: boolean, 
/**
 * Its items.
 */
items: Array<Array<NoteRun>>, };

/**
 * A file of a note.
 */
export type NoteFileView = { 
/**
 * Its id.
 */
id: number, 
/**
 * As it was named.
 */
name: string, 
/**
 * Bytes.
 */
size: number, };

/**
 * A note as it was read.
 */
export type NoteRevision = { 
/**
 * The note.
 */
id: number, 
/**
 * Its revision.
 */
revision: number, };

/**
 * A note without its text.
 */
export type NoteRow = { 
/**
 * Its id.
 */
id: number, 
/**
 * What it is about.
 */
about: AboutRecord | null, 
/**
 * The record's own name or number.
 */
record: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its category.
 */
category: string, 
/**
 * Counts its changes, from 1.
 */
revision: number, 
/**
 * Who wrote it.
 */
by: string, 
/**
 * When.
 */
at: string, 
/**
 * Who changed it last.
 */
changedBy: string, 
/**
 * When.
 */
changedAt: string, 
/**
 * How many files it has.
 */
files: number, };

/**
 * A piece of text of one look.
 */
export type NoteRun = { 
/**
 * The words.
 */
text: string, 
/**
 * Strong.
 */
bold: boolean, 
/**
 * Emphasised.
 */
italic: boolean, };

/**
 * How confidential notes behave.
 */
export type NoteSettings = { 
/**
 * Seconds that a note stays open, 10 to 600.
 */
seconds: number, 
/**
 * A note closes when the window loses the focus.
 */
closeOnBlur: boolean, 
/**
 * Officers without the grant see how many notes there are about a record.
 */
showCount: boolean, };

/**
 * Notes without their text.
 */
export type NotesView = { 
/**
 * The officer may open notes.
 */
granted: boolean, 
/**
 * The notes; empty without the grant.
 */
rows: Array<NoteRow>, 
/**
 * How many there are about the record, where the office lets officers without the grant know.
 */
count: number | null, 
/**
 * Where the next page begins.
 */
next: number | null, 
/**
 * Seconds that a note stays open.
 */
seconds: number, 
/**
 * A note closes when the window loses the focus.
 */
closeOnBlur: boolean, };

/**
 * A command that takes nothing.
 */
export type NothingRequest = Record<symbol, never>;

/**
 * The controller's particulars, as its letters show them and its clocks need them.
 */
export type Office = { 
/**
 * The controller's name.
 */
name: string, 
/**
 * Postal address, one line a line.
 */
address: string, 
/**
 * Name of the data protection officer.
 */
dpoName: string, 
/**
 * The officer's e-mail address.
 */
dpoEmail: string, 
/**
 * The officer's telephone number; may be empty.
 */
dpoPhone: string, 
/**
 * The supervisory authority's name and address, as letters name it for a complaint (Art 12(4), 15(1)(f) GDPR).
 */
authority: string, 
/**
 * The regime that applies unless a request says otherwise: `gdpr`, `uk-gdpr`, `lgpd`, …
 */
regime: string, 
/**
 * Calendar id: ISO 3166-1 alpha-2 or 3166-2.
 */
calendar: string, 
/**
 * IANA time zone, such as `Europe/Budapest`.
 */
zone: string, 
/**
 * Language of letters where the subject's is not known: `en`, `hu`, `pt-BR`, `es`, `de`.
 */
language: string, 
/**
 * Days on which the office itself is closed, beside the calendar's.
 */
closingDays: Array<string>, 
/**
 * The controller is a small processing agent (LGPD, Resolução CD/ANPD 2/2022), which has longer periods.
 */
smallAgent?: boolean, };

/**
 * The office as it stands.
 */
export type OfficeView = { 
/**
 * The controller's id.
 */
id: number, 
/**
 * Its particulars.
 */
office: Office, 
/**
 * The logo as a `data:` URL, if there is one.
 */
logo: string | null, };

/**
 * One officer.
 */
export type OfficerRequest = { 
/**
 * Their id.
 */
officer: string, };

/**
 * An officer.
 */
export type OfficerRowView = { 
/**
 * Random; stands in the trail.
 */
id: string, 
/**
 * Their name.
 */
name: string, 
/**
 * What they may do.
 */
role: Role, 
/**
 * `invited`, `active` or `removed`.
 */
state: string, 
/**
 * When they were invited.
 */
addedAt: string, 
/**
 * When they made keys of their own.
 */
joinedAt: string | null, 
/**
 * Since when they open nothing any more.
 */
removedAt: string | null, 
/**
 * They can open confidential notes.
 */
notes: boolean, 
/**
 * Computers whose keyring opens the vault for them.
 */
devices: number, 
/**
 * The first 16 hex digits of the hash of their signing key, in groups of four: to be compared by telephone.
 */
fingerprint: string, 
/**
 * The officer who unlocked.
 */
me: boolean, };

/**
 * An officer, as lists name them.
 */
export type OfficerView = { 
/**
 * The id that stands in the trail.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * The public key that the officer's entries are signed with, hex: an outsider who learns it another way can tell a forged trail.
 */
signingKey: string, };

/**
 * Everybody who is or was an officer.
 */
export type OfficersView = { 
/**
 * In the order of arrival.
 */
rows: Array<OfficerRowView>, };

/**
 * Rows of a finding.
 */
export type OpenFindingRequest = { 
/**
 * The finding.
 */
finding: number, 
/**
 * First row, from 0.
 */
from?: number, 
/**
 * Rows wanted, at most 200.
 */
limit?: number, };

/**
 * Look into a file that came back from a copy.
 */
export type OpenHandbackRequest = { 
/**
 * Token of the file.
 */
file: string, };

/**
 * Open a note; the passphrase is asked for again.
 */
export type OpenNoteRequest = { 
/**
 * The note.
 */
id: number, 
/**
 * The passphrase in force.
 */
passphrase: string, };

/**
 * An open note.
 */
export type OpenNoteView = { 
/**
 * What stands over it.
 */
row: NoteRow, 
/**
 * The text as it was written.
 */
text: string, 
/**
 * The text as it is read.
 */
blocks: Array<NoteBlock>, 
/**
 * Its files.
 */
files: Array<NoteFileView>, 
/**
 * Seconds that it stays open.
 */
seconds: number, };

/**
 * What the package of a report would hold.
 */
export type OpenPackageRequest = { 
/**
 * The report.
 */
document: number, };

/**
 * A template, by what it makes.
 */
export type OpenTemplateRequest = { 
/**
 * What it makes.
 */
kind: TemplateKind, 
/**
 * Its language.
 */
language: string, 
/**
 * The law it is for; empty for all.
 */
regime: string, 
/**
 * The right it is for; empty for all.
 */
right: string, };

/**
 * An organisation's particulars.
 */
export type OrganisationForm = { 
/**
 * Its name.
 */
name: string, 
/**
 * Registration or tax number.
 */
registration: string, 
/**
 * Postal address.
 */
address: string, 
/**
 * General e-mail.
 */
email: string, 
/**
 * Whatever else is registered.
 */
facts: Array<Fact>, };

/**
 * A page of organisations.
 */
export type OrganisationPage = { 
/**
 * The rows.
 */
rows: Array<OrganisationView>, 
/**
 * Hand back as `after`.
 */
next: string | null, };

/**
 * An organisation.
 */
export type OrganisationView = { 
/**
 * Its id.
 */
id: number, 
/**
 * Its particulars.
 */
organisation: OrganisationForm, 
/**
 * How many subjects belong to it.
 */
subjects: number, };

/**
 * How a request ended.
 */
export type Outcome = "fully" | "partly" | "nothing-found" | "refused" | "not-identified" | "withdrawn" | "transferred" | "duplicate";

/**
 * Somebody who answers for a data source. A contact needs no account.
 */
export type Owner = { 
/**
 * Name or function.
 */
name: string, 
/**
 * E-mail; may be empty.
 */
email: string, };

/**
 * In what form the package leaves the office.
 */
export type PackageForm = "folder" | "zip" | "protected-zip";

/**
 * A package that was made.
 */
export type PackageMadeView = { 
/**
 * The report in it, which has left the vault now.
 */
document: DocumentView, 
/**
 * The name of what was written.
 */
name: string, 
/**
 * In what form.
 */
form: PackageForm, 
/**
 * Files in it.
 */
files: number, 
/**
 * Bytes of all files, before packing.
 */
size: number, 
/**
 * Hash of `manifest.json`, which holds the hashes of all others.
 */
manifestSha256: string, };

/**
 * Data that go along, or are left out.
 */
export type PackagePartView = { 
/**
 * Its id: a file's name, a text's id, or `person`.
 */
id: string, 
/**
 * `person`, `table`, `text` or `file`.
 */
kind: string, 
/**
 * As its owner named it.
 */
name: string, 
/**
 * The source.
 */
source: string, 
/**
 * The category of data, where somebody has said.
 */
category: string, 
/**
 * Whether the right to portability covers it, as far as the registers know.
 */
portable: Portable, 
/**
 * Whether it is proposed to go along.
 */
proposed: boolean, };

/**
 * What the package of a report would hold, and what may be left out of it.
 */
export type PackageView = { 
/**
 * The report.
 */
document: number, 
/**
 * A neutral name for the package, without an ending.
 */
name: string, 
/**
 * To whom it goes.
 */
recipient: string, 
/**
 * The request asks for portability alone: parts may be left out.
 */
portability: boolean, 
/**
 * The data that go along, part by part.
 */
parts: Array<PackagePartView>, 
/**
 * The files as they would be with what is proposed.
 */
files: Array<string>, };

/**
 * A page as a picture.
 */
export type PageView = { 
/**
 * `data:image/png;base64,…`
 */
image: string, 
/**
 * Width in pixels.
 */
width: number, 
/**
 * Height in pixels.
 */
height: number, 
/**
 * Pages in all.
 */
pages: number, };

/**
 * A passphrase of seven words.
 */
export type PassphraseView = { 
/**
 * The words, separated by blanks.
 */
passphrase: string, };

/**
 * A person as named in a request: the claim, not the record.
 */
export type PersonClaim = { 
/**
 * First name.
 */
givenName: string, 
/**
 * Last name.
 */
familyName: string, 
/**
 * E-mail address; may be empty.
 */
email: string, 
/**
 * Telephone; may be empty.
 */
phone: string, 
/**
 * Postal address; may be empty.
 */
address: string, };

/**
 * The legal phases of a request. A process pack's steps map onto them.
 */
export type Phase = "received" | "verifying" | "waiting" | "working" | "reviewing" | "released" | "closed";

/**
 * What kind of file is wanted.
 */
export type PickFileRequest = { 
/**
 * `mail`, `data`, `logo`, `font` or `any`: which files the dialog offers.
 */
purpose: string, };

/**
 * What will be saved.
 */
export type PickSaveRequest = { 
/**
 * A neutral name, such as `2026-0001-report.pdf`.
 */
suggestedName: string, };

/**
 * A file that the officer chose, by an opaque token; never a path.
 */
export type PickedView = { 
/**
 * Good until the vault is locked.
 */
token: string, 
/**
 * The file's own name.
 */
name: string, 
/**
 * Bytes; 0 for a file that is still to be written.
 */
size: number, };

/**
 * A fact that a template can use.
 */
export type PlaceholderView = { 
/**
 * Its name, such as `request.number`. Worded as `placeholder-<name>` with `-` for `.` and `_`; a provision of the law is worded by
 * its example.
 */
path: string, 
/**
 * `text`, `lines`, `flag`, `number`, `list`, `choice`, `blocks`, `provision` or `part`.
 */
kind: string, 
/**
 * What to write into the template to use it.
 */
insert: string, 
/**
 * What it says in the first sample; empty where that is nothing to show.
 */
example: string, 
/**
 * The list whose items have it.
 */
of: string | null, };

/**
 * Whether data are covered by the right to portability, as far as the registers know.
 */
export type Portable = "yes" | "no" | "unknown";

/**
 * A request that is about to be registered.
 */
export type PreviewDeadlinesRequest = { 
/**
 * The regime; the office's if not said.
 */
regime?: string, 
/**
 * The rights asked for.
 */
rights: Array<string>, 
/**
 * When it first reached the controller, in the office's local time.
 */
received: string, 
/**
 * The variant of the rule, such as `simplified`; empty for the ordinary one.
 */
variant: string, };

/**
 * A page of a document as a picture.
 */
export type PreviewPageRequest = { 
/**
 * The document.
 */
document: number, 
/**
 * From 1.
 */
page: number, 
/**
 * Wanted width in device pixels, 200 to 2400.
 */
width: number, };

/**
 * See a text as a letter of the office.
 */
export type PreviewTemplateRequest = { 
/**
 * What it makes.
 */
kind: TemplateKind, 
/**
 * Its language.
 */
language: string, 
/**
 * The text, at most 64 KiB.
 */
text: string, 
/**
 * Under which law.
 */
law: string, 
/**
 * With which made-up case.
 */
sample: string, 
/**
 * From 1; the last page where there are fewer.
 */
page: number, 
/**
 * Wanted width in device pixels, 200 to 2400.
 */
width: number, };

/**
 * Something that is wrong with a text.
 */
export type ProblemView = { 
/**
 * The line, from 1.
 */
line: number, 
/**
 * The character in it, from 1.
 */
column: number, 
/**
 * What, worded as `template-problem-<code>`.
 */
code: string, 
/**
 * What it is about; empty where the place says enough.
 */
name: string, };

/**
 * What is wrong with a text.
 */
export type ProblemsView = { 
/**
 * All of it; empty where it can be published.
 */
problems: Array<ProblemView>, };

/**
 * In what form a proof is handed out.
 */
export type ProofForm = "json" | "pdf";

/**
 * What the words of a mail propose; the officer confirms.
 */
export type ProposalView = { 
/**
 * Who asks.
 */
requester: PersonClaim, 
/**
 * The rights, likeliest first.
 */
rights: Array<ProposedRight>, 
/**
 * The language of the text.
 */
language: string | null, 
/**
 * ISO country.
 */
country: string | null, 
/**
 * Words of an agent or lawyer were found.
 */
agent: boolean, };

/**
 * Proposes a correction, as the person asks for it.
 */
export type ProposeCorrectionRequest = { 
/**
 * The request.
 */
id: number, 
/**
 * The data source that has it wrong; none is the person's record here.
 */
source?: number, 
/**
 * Of the record: `given-name`, `family-name`, `address`, `email`, `phone`, `customer`, `role`; of a source: what it is called there.
 */
field: string, 
/**
 * As it stands; empty where something is missing.
 */
old?: string, 
/**
 * As it is to be; empty where something goes.
 */
new?: string, 
/**
 * What shows it: a document seen, a register looked up.
 */
evidence?: string, };

/**
 * A right that the words point to.
 */
export type ProposedRight = { 
/**
 * The right.
 */
right: string, 
/**
 * The words that say so.
 */
words: Array<string>, };

/**
 * What was recorded about one request, as a file that outsiders can check, with what shows its place in the whole trail.
 */
export type ProveRequestRequest = { 
/**
 * The request.
 */
id: number, 
/**
 * With the values that were recorded, which are personal data; without them the file says what was done, when and by whom.
 */
withValues: boolean, 
/**
 * For programs, or for people; as for programs if not said.
 */
form?: ProofForm, 
/**
 * The file to be written, by its token.
 */
file: string, };

/**
 * Put a text in force.
 */
export type PublishTemplateRequest = { 
/**
 * What it makes.
 */
kind: TemplateKind, 
/**
 * Its language.
 */
language: string, 
/**
 * The law it is for; empty for all.
 */
regime: string, 
/**
 * The right it is for; empty for all.
 */
right: string, 
/**
 * The text.
 */
text: string, 
/**
 * The version that was in force when the writing began: somebody else's newer one is not written over.
 */
over: number, };

/**
 * A task gone quiet.
 */
export type QuietTask = { 
/**
 * The request.
 */
request: number, 
/**
 * Its number.
 */
number: string, 
/**
 * The data source.
 */
source: string, 
/**
 * Days since the owner was asked, or the task was made.
 */
days: number, };

/**
 * A mail that was opened or dropped.
 */
export type ReadMailRequest = { 
/**
 * The file's token. It stays good for registering.
 */
file: string, };

/**
 * The document went out.
 */
export type RecordDispatchRequest = { 
/**
 * The document.
 */
document: number, 
/**
 * How.
 */
way: Way, 
/**
 * On which local date.
 */
on: string, 
/**
 * Message id, registered number, or who signed for it.
 */
evidence: string, };

/**
 * A dated fact, recorded as it happened.
 */
export type RecordEventRequest = { 
/**
 * The request.
 */
id: number, 
/**
 * What happened.
 */
event: EventKind, 
/**
 * On which local date.
 */
on: string, 
/**
 * Reasons, as told to the requester. An extension without them is recorded and moves no date.
 */
reasons: string, 
/**
 * Whether the question was put without undue delay; needed where `clock` of the request's page asks it.
 */
prompt?: boolean, 
/**
 * Whether there was a reasonable doubt, or the question was reasonably needed; needed where `clock` of the request's page asks it.
 */
needed?: boolean, 
/**
 * The new date that a notice of extension named, where the law gives no length.
 */
until?: string, };

/**
 * Record a legal basis.
 */
export type RecordLegalBasisRequest = { 
/**
 * The subject.
 */
subject: number, 
/**
 * The basis.
 */
basis: LegalBasis, };

/**
 * The owner was asked.
 */
export type RecordTaskSentRequest = { 
/**
 * The task.
 */
task: number, 
/**
 * On which local date.
 */
on: string, };

/**
 * A value of the person's record.
 */
export type RecordValueView = { 
/**
 * The field.
 */
field: string, 
/**
 * What stands there; a field without a value stands once, empty.
 */
value: string, };

/**
 * The vault was opened by a code.
 */
export type RecoveredView = { 
/**
 * Where the session stands.
 */
session: SessionView, 
/**
 * The code was an invitation: the officer's own recovery code, shown this once.
 */
created: CreatedView | null, };

/**
 * Why a request is refused. The ids are those of the reasons for which it is then closed.
 */
export type RefusalGround = "manifestly-unfounded" | "excessive" | "identity-not-shown" | "third-party-rights" | "legal-obligation" | "not-the-controller" | "no-data-held" | "not-applicable";

/**
 * A regime of data protection law.
 */
export type RegimeView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name in the screen's language.
 */
name: string, 
/**
 * The rights it has rules for.
 */
rights: Array<string>, 
/**
 * Its rule for access was not read in the primary text.
 */
checkLocally: boolean, 
/**
 * A small processing agent has longer periods here.
 */
smallAgents: boolean, 
/**
 * The variants that an answer to access can be given in beside the ordinary one, worded `law-variant-<id>`.
 */
variants: Array<string>, };

/**
 * A request to be registered: the fields of the intake form.
 */
export type RegisterRequestRequest = { 
/**
 * Who asks.
 */
requester: PersonClaim, 
/**
 * What they are to the controller.
 */
requesterType: RequesterType, 
/**
 * By what right they ask.
 */
standing?: Standing, 
/**
 * Whose data it is, where it is not the requester's own.
 */
subject?: PersonClaim, 
/**
 * Country of residence, ISO 3166-1 alpha-2; may be empty.
 */
country: string, 
/**
 * The rights asked for: `access`, `portability`, `rectification`, `erasure`, `restriction`, `objection`, `objection-marketing`,
 * `withdrawal`, `do-not-sell`, `opt-out`, `limit`, `automated-decision`, `complaint`, `other`.
 */
rights: Array<string>, 
/**
 * What was asked, in the requester's words.
 */
description: string, 
/**
 * How it came.
 */
channel: Channel, 
/**
 * When it first reached the controller, in the office's local time: `2026-03-02` or `2026-03-02T14:05`.
 */
received: string, 
/**
 * The language to write to the person in.
 */
language?: string, 
/**
 * The regime; the office's if not said.
 */
regime?: string, 
/**
 * Token of the original mail, kept as it came.
 */
mail?: string, 
/**
 * What proves the agent's or representative's mandate, in words.
 */
mandate: string, 
/**
 * The variant of the rule that the answer is given in, such as `simplified`; empty for the ordinary one.
 */
variant?: string, 
/**
 * Only these officers may see it, from the start.
 */
confined?: ConfinedForm, };

/**
 * A document made again.
 */
export type RemadeView = { 
/**
 * It is the same as the kept one, byte by byte.
 */
same: boolean, 
/**
 * Hash of what was made now.
 */
sha256: string, 
/**
 * A page of it.
 */
picture: PageView, };

/**
 * Make a kept document again from its template and facts, and draw a page of it.
 */
export type RemakeDocumentRequest = { 
/**
 * The document.
 */
document: number, 
/**
 * From 1.
 */
page: number, 
/**
 * Wanted width in device pixels, 200 to 2400.
 */
width: number, };

/**
 * Lets this computer's keyring open the vault; the passphrase is asked again for it.
 */
export type RememberDeviceRequest = { 
/**
 * The passphrase in force.
 */
passphrase: string, };

/**
 * A file of the font pack that is to go.
 */
export type RemoveFontRequest = { 
/**
 * Its name.
 */
name: string, };

/**
 * A task was closed by mistake.
 */
export type ReopenTaskRequest = { 
/**
 * The task.
 */
task: number, };

/**
 * A page of the queue.
 */
export type RequestPage = { 
/**
 * The rows.
 */
rows: Array<RequestRow>, 
/**
 * Hand this back as `after` for the next page.
 */
next: string | null, 
/**
 * How many there are in all, counted only for the first page, and no further than 100,000.
 */
total: number | null, };

/**
 * A request in a list.
 */
export type RequestRow = { 
/**
 * Its id.
 */
id: number, 
/**
 * `2026-0001`.
 */
number: string, 
/**
 * The requester's name, in the order that their language writes it.
 */
requester: string, 
/**
 * The subject's name where it is somebody else.
 */
subject: string | null, 
/**
 * The rights asked for, as ids worded `right-<id>`.
 */
rights: Array<string>, 
/**
 * Where it stands.
 */
phase: Phase, 
/**
 * How it ended.
 */
outcome: Outcome | null, 
/**
 * The earliest date on which something is due.
 */
due: string | null, 
/**
 * Days from today to the due date; negative when late. None when closed, nothing is due, or the clock stands still.
 */
daysLeft: number | null, 
/**
 * The clock stands still until the requester answers: `due` is the earliest it can be.
 */
stands: boolean, 
/**
 * The officer in charge.
 */
owner: string | null, 
/**
 * Regime id.
 */
regime: string, 
/**
 * How it came.
 */
channel: Channel, 
/**
 * Local date of receipt.
 */
receivedOn: string, 
/**
 * Only named officers may see it.
 */
confined: boolean, };

/**
 * How a list is sorted.
 */
export type RequestSort = "due" | "received" | "number" | "name";

/**
 * A request's page.
 */
export type RequestView = { 
/**
 * What lists show.
 */
row: RequestRow, 
/**
 * The claim as it was made.
 */
requester: PersonClaim, 
/**
 * What they are to the controller.
 */
requesterType: RequesterType, 
/**
 * By what right they ask.
 */
standing: Standing, 
/**
 * What proves it.
 */
mandate: string, 
/**
 * Whose data it is, as claimed.
 */
subjectClaim: PersonClaim | null, 
/**
 * The subject on file, linked when ownership was confirmed.
 */
subject: SubjectRow | null, 
/**
 * Subjects on file that the claim may mean, best first; empty once ownership is confirmed.
 */
candidates: Array<SubjectRow>, 
/**
 * Country of residence.
 */
country: string, 
/**
 * What was asked.
 */
description: string, 
/**
 * When it reached the controller, in the office's local time.
 */
received: string, 
/**
 * Who may see it, where not everybody in the office may.
 */
named: Array<NamedOfficer>, 
/**
 * When it was registered.
 */
registeredAt: string, 
/**
 * The language to write in.
 */
language: string, 
/**
 * The language that letters are written in: that one, or another where the product does not speak it.
 */
letterLanguage: string, 
/**
 * One clock a right, earliest first.
 */
deadlines: Array<DeadlineView>, 
/**
 * The day until which the requester can be told of an extension.
 */
extendableUntil: string | null, 
/**
 * What can be recorded that stops, restarts or prolongs the clocks, and what it would do.
 */
clock: ClockView, 
/**
 * The variant of the rule that the answer is given in; empty for the ordinary one.
 */
variant: string, 
/**
 * Identity, once confirmed.
 */
identity: ConfirmationView | null, 
/**
 * Ownership, once confirmed.
 */
ownership: ConfirmationView | null, 
/**
 * The officer decided that no source needs to be asked.
 */
noSources: boolean, 
/**
 * One per data source.
 */
tasks: Array<TaskView>, 
/**
 * What the answer must contain.
 */
checklist: Array<ChecklistItemView>, 
/**
 * Letters and reports.
 */
documents: Array<DocumentView>, 
/**
 * Which gates are open.
 */
gates: Array<GateView>, 
/**
 * The next lawful step: `verify-identity`, `confirm-ownership`, `choose-sources`, `collect`, `answer-checklist`, `compose-report`,
 * `export-report`, `record-dispatch`, `complete` or `nothing`.
 */
next: string, 
/**
 * Structured closing reason.
 */
closingReason: string | null, 
/**
 * When it was closed.
 */
closedAt: string | null, 
/**
 * The mail it came in.
 */
mail: KeptMailView | null, 
/**
 * Other requests of the same person or address.
 */
related: Array<RequestRow>, 
/**
 * Everything that happened, newest first.
 */
timeline: Array<TimelineEntry>, };

/**
 * What the requester is to the controller (the requester type of the intake form).
 */
export type RequesterType = "customer" | "employee" | "other";

/**
 * What an officer is in the office.
 */
export type Role = "dpo" | "handler" | "auditor";

/**
 * Keep what is typed.
 */
export type SaveDraftRequest = { 
/**
 * The form's id, such as `register-request`.
 */
form: string, 
/**
 * Which record it is about; empty for a new one.
 */
key: string, 
/**
 * The form's fields, as the page holds them; at most 256 KiB.
 */
json: unknown, };

/**
 * Writes an invitation as a PDF.
 */
export type SaveInvitationRequest = { 
/**
 * The code.
 */
code: string, 
/**
 * Who it is for.
 */
name: string, 
/**
 * Token of the file.
 */
file: string, };

/**
 * Write a note's file to the disk, readable by everybody there; the passphrase is asked for again.
 */
export type SaveNoteFileRequest = { 
/**
 * The file of the note.
 */
id: number, 
/**
 * The passphrase in force.
 */
passphrase: string, 
/**
 * Token of the place.
 */
file: string, };

/**
 * Saves a recovery sheet that is not confirmed yet as a PDF.
 */
export type SaveRecoverySheetRequest = { 
/**
 * Which of three sheets, counted from 1; left out for a single sheet.
 */
sheet?: number, };

/**
 * What the screen looks like; kept on this computer, outside the vault, and says nothing about anybody.
 */
export type ScreenPreferencesRequest = { 
/**
 * `en`, `hu`, `pt-BR`, `es`, `de`.
 */
language: string, 
/**
 * `light`, `dark` or `system`.
 */
theme: string, };

/**
 * What to look for.
 */
export type SearchRequest = { 
/**
 * Words that a number, name or identifier begins with.
 */
text: string, };

/**
 * What was found, at most eight a register.
 */
export type SearchView = { 
/**
 * The hits.
 */
hits: Array<Hit>, };

/**
 * Where the session stands.
 */
export type SessionView = { 
/**
 * `none` (no vault in the folder), `locked` or `open`.
 */
state: string, 
/**
 * The label that the officer chose for the lock screen; empty where there is no vault.
 */
label: string, 
/**
 * The chosen folder, shortened for reading; only for the screen.
 */
folder: string, 
/**
 * This computer holds a key in its keyring.
 */
deviceSlot: boolean, 
/**
 * The operating system's keyring can be used.
 */
keyringAvailable: boolean, 
/**
 * Screen language.
 */
language: string, 
/**
 * `light`, `dark` or `system`.
 */
theme: string, 
/**
 * Whether the web view runs in its sandbox.
 */
sandbox: boolean, 
/**
 * The officer who unlocked.
 */
officer: string | null, 
/**
 * What they may do; none while the vault is locked.
 */
role: Role | null, 
/**
 * The commands that they may call; the page offers no others.
 */
may: Array<string>, 
/**
 * They can open confidential notes.
 */
notes: boolean, 
/**
 * Who has the vault open on another computer: the answer to an attempt to open it with the right key.
 */
holder: HolderView | null, 
/**
 * What the open vault is, where it is a handover copy.
 */
handover: HandoverHereView | null, 
/**
 * Attempts to unlock that failed on this computer since the unlock before.
 */
failedAttempts: FailedAttemptsView | null, 
/**
 * The passphrase is older than the office wants it to be.
 */
passphraseDue: boolean, 
/**
 * The office's name.
 */
office: string | null, 
/**
 * The office's regime id.
 */
regime: string | null, 
/**
 * The office's calendar id.
 */
calendar: string | null, 
/**
 * Minutes without input after which the vault locks.
 */
idleMinutes: number, 
/**
 * Warnings about the vault, as message ids `warning-<id>`: `rolled-back`, `recovery-unconfirmed`.
 */
warnings: Array<string>, 
/**
 * Product version.
 */
version: string, };

/**
 * A new logo.
 */
export type SetLogoRequest = { 
/**
 * Token of a PNG or JPEG; none removes the logo.
 */
file: string | null, };

/**
 * The settings that can be changed.
 */
export type Settings = { 
/**
 * Minutes without input after which the vault locks, 1 to 120.
 */
idleMinutes: number, 
/**
 * How identity and ownership may be established, in the order in which they are offered.
 */
methods: Array<Method>, 
/**
 * Confidential notes.
 */
notes: NoteSettings, 
/**
 * Months after which an officer is reminded to change the passphrase; 0 for never.
 */
passphraseMonths: number, 
/**
 * On a subject's page an officer sees how many of the person's cases they may not see.
 */
countHiddenCases: boolean, };

/**
 * The settings as they stand.
 */
export type SettingsView = { 
/**
 * The settings.
 */
settings: Settings, 
/**
 * The officer who unlocked.
 */
officer: string, 
/**
 * The recovery sheet, or each of the three, was confirmed.
 */
recoveryConfirmed: boolean, 
/**
 * The officer has three sheets, any two of which open the vault, and no single one.
 */
recoverySheets: boolean, 
/**
 * Version of the calendar data.
 */
calendarVersion: string, 
/**
 * Version of the store's engine.
 */
engine: string, };

/**
 * Three recovery sheets were made, any two of which open the officer's keys. Their codes are shown once.
 */
export type SheetsView = { 
/**
 * The first, the second and the third.
 */
sheets: Array<CreatedView>, };

/**
 * What a source holds of one category of data, and why: the Art 15(1) particulars.
 */
export type SourceCategory = { 
/**
 * The category of data: "contact details", "purchases".
 */
category: string, 
/**
 * What for (Art 15(1)(a)).
 */
purposes: string, 
/**
 * Who else gets them (Art 15(1)(c)).
 */
recipients: string, 
/**
 * How long they are kept (Art 15(1)(d)).
 */
retention: string, 
/**
 * Where they come from (Art 15(1)(g)).
 */
origin: string, 
/**
 * Third country and safeguards (Art 15(2)), where there is a transfer.
 */
transfers: string, };

/**
 * A data source's particulars.
 */
export type SourceForm = { 
/**
 * Its name.
 */
name: string, 
/**
 * What it is.
 */
description: string, 
/**
 * Who answers for it.
 */
owners: Array<Owner>, 
/**
 * What it holds.
 */
categories: Array<SourceCategory>, 
/**
 * No longer asked, but kept for what was.
 */
retired: boolean, };

/**
 * All data sources, by name.
 */
export type SourceList = { 
/**
 * The rows.
 */
rows: Array<SourceView>, };

/**
 * A data source.
 */
export type SourceView = { 
/**
 * Its id.
 */
id: number, 
/**
 * Its particulars.
 */
source: SourceForm, 
/**
 * Tasks that wait for its owners.
 */
openTasks: number, };

/**
 * By what right the requester asks about these data.
 */
export type Standing = "self" | "parent" | "guardian" | "heir" | "agent" | "lawyer" | "authority" | "other";

/**
 * A subject's particulars.
 */
export type SubjectForm = { 
/**
 * First name.
 */
givenName: string, 
/**
 * Last name.
 */
familyName: string, 
/**
 * E-mails, telephones, customer numbers.
 */
identifiers: Array<Identifier>, 
/**
 * Postal address.
 */
address: string, 
/**
 * The language to write in; empty if not known.
 */
language: string, 
/**
 * ISO country; may be empty.
 */
country: string, 
/**
 * The organisation the person belongs to.
 */
organisationId?: number, 
/**
 * The person's role there.
 */
role: string, 
/**
 * Whatever else is registered.
 */
facts: Array<Fact>, };

/**
 * A page of subjects.
 */
export type SubjectPage = { 
/**
 * The rows.
 */
rows: Array<SubjectRow>, 
/**
 * Hand back as `after`.
 */
next: string | null, };

/**
 * A subject in a list.
 */
export type SubjectRow = { 
/**
 * Its id.
 */
id: number, 
/**
 * The name, in the order that the person's language writes it.
 */
name: string, 
/**
 * First e-mail address, if any.
 */
email: string, 
/**
 * First customer number, if any.
 */
customer: string, 
/**
 * The organisation's name.
 */
organisation: string, 
/**
 * ISO country.
 */
country: string, 
/**
 * What made this subject a candidate: `email`, `phone`, `customer`, `name`; empty in a plain list.
 */
matched: Array<string>, };

/**
 * A subject's page.
 */
export type SubjectView = { 
/**
 * Its id.
 */
id: number, 
/**
 * The name as lists show it.
 */
name: string, 
/**
 * All particulars.
 */
subject: SubjectForm, 
/**
 * The organisation, if any.
 */
organisation: OrganisationView | null, 
/**
 * Legal bases.
 */
bases: Array<BasisView>, 
/**
 * The person's requests, newest first.
 */
requests: Array<RequestRow>, 
/**
 * How many more there are that this officer may not see; none where the office does not say so.
 */
hiddenRequests: number | null, 
/**
 * What happened.
 */
timeline: Array<TimelineEntry>, };

/**
 * Subjects that a claim may mean.
 */
export type SuggestSubjectsRequest = { 
/**
 * The request whose claim it is.
 */
request: number, };

/**
 * Subjects that a claim may mean, best first.
 */
export type SuggestionsView = { 
/**
 * At most ten.
 */
rows: Array<SubjectRow>, };

/**
 * A confirmation was a mistake.
 */
export type TakeBackConfirmationRequest = { 
/**
 * The request.
 */
id: number, 
/**
 * `identity` (takes back ownership too) or `ownership`.
 */
which: string, 
/**
 * Why.
 */
reason: string, };

/**
 * Take in what was accepted of a file.
 */
export type TakeHandbackRequest = { 
/**
 * Token of the file.
 */
file: string, 
/**
 * What is accepted, by item.
 */
items: Array<string>, };

/**
 * What one data source has answered for one request.
 */
export type TaskState = "open" | "sent" | "answered" | "nothing-found" | "exception";

/**
 * What one data source has to do for one request.
 */
export type TaskView = { 
/**
 * Its id.
 */
id: number, 
/**
 * The data source.
 */
sourceId: number, 
/**
 * Its name.
 */
source: string, 
/**
 * Who answers for it.
 */
owners: Array<Owner>, 
/**
 * What was asked.
 */
question: string, 
/**
 * By when.
 */
due: string | null, 
/**
 * Where it stands.
 */
state: TaskState, 
/**
 * When the owner was asked.
 */
sentOn: string | null, 
/**
 * When the answer was recorded.
 */
answeredAt: string | null, 
/**
 * The owner's words.
 */
note: string, 
/**
 * What came in.
 */
findings: Array<FindingView>, };

/**
 * What a template makes.
 */
export type TemplateKind = "acknowledgement" | "identity-request" | "clarification-request" | "extension" | "access-report" | "portability-cover" | "rectification-done" | "erasure-done" | "objection-honoured" | "restriction-set" | "restriction-lifted" | "refusal" | "not-identified" | "completion" | "recipient-notice" | "authority-notice" | "people-notice" | "consent-receipt" | "register-extract" | "recovery-sheet";

/**
 * The templates: one a kind and language, and those that the office wrote for one law or right.
 */
export type TemplateList = { 
/**
 * By kind, then by language, law and right.
 */
rows: Array<TemplateRow>, };

/**
 * A text as a letter, and what is wrong with it.
 */
export type TemplatePreviewView = { 
/**
 * What is wrong with the text itself and with this case; `check_template` looks at all cases.
 */
problems: Array<ProblemView>, 
/**
 * The page; none where this case cannot be made into a letter.
 */
picture: PageView | null, 
/**
 * The page that was drawn.
 */
page: number, 
/**
 * What the law wants in this letter, and whether the text says it; none where this case cannot be made into a letter.
 */
check: LetterCheckView | null, };

/**
 * A template in a list.
 */
export type TemplateRow = { 
/**
 * Its id in lists and of its draft: kind, language, law and right with `:` between them.
 */
id: string, 
/**
 * What it makes.
 */
kind: TemplateKind, 
/**
 * Its language.
 */
language: string, 
/**
 * The law it is for; empty for all.
 */
regime: string, 
/**
 * The right it is for; empty for all.
 */
right: string, 
/**
 * The version in force; 0 is the delivered one.
 */
version: number, 
/**
 * To whom its letters go.
 */
audience: Audience, 
/**
 * When the version in force was published; none for the delivered one.
 */
changedAt: string | null, 
/**
 * By whom.
 */
changedBy: string | null, 
/**
 * Somebody is writing at it.
 */
draft: boolean, };

/**
 * A template's text.
 */
export type TemplateTextView = { 
/**
 * The text.
 */
text: string, };

/**
 * A published version of a template.
 */
export type TemplateVersionRequest = { 
/**
 * What it makes.
 */
kind: TemplateKind, 
/**
 * Its language.
 */
language: string, 
/**
 * The law it is for; empty for all.
 */
regime: string, 
/**
 * The right it is for; empty for all.
 */
right: string, 
/**
 * The version; 0 is the delivered one.
 */
version: number, };

/**
 * A published version.
 */
export type TemplateVersionView = { 
/**
 * From 1.
 */
version: number, 
/**
 * When.
 */
at: string, 
/**
 * By whom.
 */
by: string, 
/**
 * It is in force.
 */
current: boolean, };

/**
 * A template with everything that its editor needs.
 */
export type TemplateView = { 
/**
 * Which.
 */
row: TemplateRow, 
/**
 * The text in force: the office's own, or what is in force for all laws and rights, or the delivered one.
 */
text: string, 
/**
 * The text is that of a wider template: the office wrote none for this law or right.
 */
inherited: boolean, 
/**
 * What was published, newest first; the delivered one is version 0 and not among them.
 */
versions: Array<TemplateVersionView>, 
/**
 * What may stand between double braces.
 */
placeholders: Array<PlaceholderView>, 
/**
 * Made-up cases to see it with; the first is shown first. Worded as `template-sample-<id>`.
 */
samples: Array<string>, 
/**
 * Laws to see it under; the first is shown first.
 */
laws: Array<ChoiceView>, };

/**
 * One thing that happened to a record.
 */
export type TimelineEntry = { 
/**
 * Its number in the trail.
 */
seq: number, 
/**
 * When.
 */
at: string, 
/**
 * By which officer.
 */
by: string, 
/**
 * What: worded `timeline-<action>`, the dot of the action made a hyphen.
 */
action: string, 
/**
 * What the sentence needs.
 */
args: { [key in string]: string }, 
/**
 * Fields that changed.
 */
fields: Array<FieldChange>, };

/**
 * The officer's day. Each list is capped at 50; the counts are not.
 */
export type TodayView = { 
/**
 * Today in the office's zone.
 */
today: string, 
/**
 * Past their date.
 */
overdue: Array<RequestRow>, 
/**
 * Due within seven days.
 */
dueSoon: Array<RequestRow>, 
/**
 * Identity or ownership not yet established.
 */
toVerify: Array<RequestRow>, 
/**
 * Nobody's.
 */
unowned: Array<RequestRow>, 
/**
 * Tasks without an answer for five days or more.
 */
quiet: Array<QuietTask>, 
/**
 * Answers that have left the office without evidence of dispatch, or are dispatched and can be completed.
 */
toFinish: Array<RequestRow>, 
/**
 * Open cases that a change of law, calendar or closing days would move later, and that wait for the officer's word.
 */
laterDates: number, 
/**
 * Open cases whose date moved earlier within the last week, because of such a change.
 */
movedEarlier: Array<MovedCase>, 
/**
 * Counts for the navigation.
 */
counts: Counts, };

/**
 * What was written.
 */
export type TrailExportView = { 
/**
 * Entries of the whole trail that the checkpoint covers.
 */
size: number, 
/**
 * Root of the Merkle tree over them, hex.
 */
root: string, 
/**
 * The signed checkpoint: kept apart, it shows later that the trail was only continued.
 */
checkpoint: string, 
/**
 * SHA-256 of the file.
 */
sha256: string, };

/**
 * A page of the trail, newest first.
 */
export type TrailPage = { 
/**
 * The entries.
 */
rows: Array<TrailRow>, 
/**
 * Hand back as `before`.
 */
next: number | null, 
/**
 * Entries in all.
 */
size: number, 
/**
 * The head: hash of the last entry.
 */
head: string, 
/**
 * Whose entries there are.
 */
officers: Array<OfficerView>, };

/**
 * An entry of the trail.
 */
export type TrailRow = { 
/**
 * Its number.
 */
seq: number, 
/**
 * When.
 */
at: string, 
/**
 * By which officer.
 */
by: string, 
/**
 * What.
 */
action: string, 
/**
 * About which records: `request:12`.
 */
about: Array<string>, 
/**
 * The facts in clear.
 */
notes: { [key in string]: string }, 
/**
 * Fields that changed, where their values still exist.
 */
fields: Array<FieldChange>, 
/**
 * Hash of the entry.
 */
hash: string, 
/**
 * It is about a case that this officer may not see: of its record and values nothing is said.
 */
hidden: boolean, };

/**
 * The passphrase.
 */
export type UnlockRequest = { 
/**
 * As typed.
 */
passphrase: string, 
/**
 * Although somebody has it open on another computer.
 */
takeOver?: boolean, };

/**
 * The key in this computer's keyring.
 */
export type UnlockWithDeviceRequest = { 
/**
 * Although somebody has it open on another computer.
 */
takeOver?: boolean, };

/**
 * The recovery sheet's code, and the passphrase to be used from now on.
 */
export type UnlockWithRecoveryRequest = { 
/**
 * The code as typed; case and blanks do not matter.
 */
code: string, 
/**
 * The code of another sheet, where two of three are needed.
 */
secondCode?: string, 
/**
 * The new passphrase.
 */
newPassphrase: string, 
/**
 * Although somebody has it open on another computer.
 */
takeOver?: boolean, };

/**
 * What a full check found.
 */
export type VerdictView = { 
/**
 * Nothing is wrong.
 */
sound: boolean, 
/**
 * Entries of the trail that were checked.
 */
entries: number, 
/**
 * What was found, as message ids `finding-<id>` with details.
 */
findings: Array<string>, };

/**
 * Identity was established.
 */
export type VerifyIdentityRequest = { 
/**
 * The request.
 */
id: number, 
/**
 * One of the methods of the settings.
 */
method: string, 
/**
 * What was seen or asked; no document numbers.
 */
note: string, };

/**
 * What waiting for the requester does to the clocks of a request.
 */
export type WaitView = { 
/**
 * `none`, `suspend` or `restart`: the strongest effect among the rights.
 */
effect: string, 
/**
 * Recording the question asks whether it was put without undue delay.
 */
asksPrompt: boolean, 
/**
 * Recording the question asks whether it was reasonably needed.
 */
asksNeeded: boolean, 
/**
 * Since when the requester has not answered.
 */
since: string | null, };

/**
 * How a letter went out.
 */
export type Way = "mail" | "post" | "hand";

/**
 * Why a text or a file that a source sent is withheld from the answer.
 */
export type WithheldGround = "others-rights" | "trade-secret" | "privilege" | "law" | "not-theirs";

/**
 * Why a text or a file does not go out.
 */
export type WithheldView = { 
/**
 * The ground, which the requester is told.
 */
ground: WithheldGround, 
/**
 * How it was weighed, for the house alone.
 */
why: string, };

/**
 * Withhold a text or a file, or let it go out after all.
 */
export type WithholdFindingRequest = { 
/**
 * The finding.
 */
finding: number, 
/**
 * The ground; none lets it go out.
 */
ground?: WithheldGround | null, 
/**
 * How the ground was weighed; stays in the house. Required with a ground.
 */
why?: string, };

/**
 * Write a note, or write one anew.
 */
export type WriteNoteRequest = { 
/**
 * The note that is written anew, with the revision that was read.
 */
over?: NoteRevision, 
/**
 * What a new note is about.
 */
about?: AboutRecord, 
/**
 * Its title.
 */
title: string, 
/**
 * Its category; may be empty.
 */
category: string, 
/**
 * Its text, in Markdown: `**strong**`, `*emphasis*`, lists, headings, quotes.
 */
text: string, };

/** Every command, what it takes and what it answers. */
export interface Commands {
  session_status: { request: NothingRequest; view: SessionView };
  propose_passphrase: { request: NothingRequest; view: PassphraseView };
  judge_passphrase: { request: JudgePassphraseRequest; view: JudgementView };
  choose_vault_folder: { request: NothingRequest; view: SessionView };
  create_vault: { request: CreateVaultRequest; view: CreatedView };
  confirm_recovery: { request: ConfirmRecoveryRequest; view: DoneView };
  save_recovery_sheet: { request: SaveRecoverySheetRequest; view: DoneView };
  new_recovery_sheet: { request: NewRecoverySheetRequest; view: CreatedView };
  new_recovery_sheets: { request: NewRecoverySheetRequest; view: SheetsView };
  unlock: { request: UnlockRequest; view: SessionView };
  unlock_with_recovery: { request: UnlockWithRecoveryRequest; view: RecoveredView };
  unlock_with_device: { request: UnlockWithDeviceRequest; view: SessionView };
  lock: { request: NothingRequest; view: DoneView };
  set_screen_preferences: { request: ScreenPreferencesRequest; view: SessionView };
  remember_device: { request: RememberDeviceRequest; view: SessionView };
  forget_device: { request: NothingRequest; view: SessionView };
  change_passphrase: { request: ChangePassphraseRequest; view: DoneView };
  pick_file: { request: PickFileRequest; view: PickedView };
  pick_save: { request: PickSaveRequest; view: PickedView };
  pick_folder: { request: NothingRequest; view: PickedView };
  still_here: { request: NothingRequest; view: DoneView };
  cancel_work: { request: NothingRequest; view: DoneView };
  copy_note: { request: OpenNoteRequest; view: CopiedView };
  list_regimes: { request: NothingRequest; view: Array<RegimeView> };
  list_calendars: { request: NothingRequest; view: Array<CalendarChoice> };
  list_zones: { request: NothingRequest; view: Array<ChoiceView> };
  list_fonts: { request: NothingRequest; view: FontPackView };
  add_font: { request: AddFontRequest; view: FontPackView };
  remove_font: { request: RemoveFontRequest; view: FontPackView };
  open_office: { request: NothingRequest; view: OfficeView };
  edit_office: { request: EditOfficeRequest; view: Changed<OfficeView> };
  set_logo: { request: SetLogoRequest; view: Changed<OfficeView> };
  list_officers: { request: NothingRequest; view: OfficersView };
  invite_officer: { request: InviteOfficerRequest; view: Changed<InvitedView> };
  renew_invitation: { request: OfficerRequest; view: Changed<InvitedView> };
  save_invitation: { request: SaveInvitationRequest; view: DoneView };
  change_officer: { request: ChangeOfficerRequest; view: Changed<OfficersView> };
  grant_notes: { request: GrantNotesRequest; view: Changed<OfficersView> };
  remove_officer: { request: OfficerRequest; view: Changed<OfficersView> };
  list_handovers: { request: NothingRequest; view: HandoversView };
  make_handover: { request: MakeHandoverRequest; view: Changed<HandoversView> };
  give_back: { request: GiveBackRequest; view: GivenBackView };
  open_handback: { request: OpenHandbackRequest; view: HandbackView };
  take_handback: { request: TakeHandbackRequest; view: Changed<HandbackTakenView> };
  list_notes: { request: ListNotesRequest; view: NotesView };
  open_note: { request: OpenNoteRequest; view: OpenNoteView };
  write_note: { request: WriteNoteRequest; view: Changed<NoteRow> };
  erase_note: { request: EraseNoteRequest; view: Changed<DoneView> };
  add_note_file: { request: AddNoteFileRequest; view: Changed<NoteRow> };
  erase_note_file: { request: IdRequest; view: Changed<DoneView> };
  save_note_file: { request: SaveNoteFileRequest; view: DoneView };
  renew_notes_key: { request: NothingRequest; view: Changed<DoneView> };
  open_today: { request: NothingRequest; view: TodayView };
  list_requests: { request: ListRequestsRequest; view: RequestPage };
  open_request: { request: IdRequest; view: RequestView };
  read_mail: { request: ReadMailRequest; view: MailView };
  register_request: { request: RegisterRequestRequest; view: Changed<RequestView> };
  amend_request: { request: AmendRequestRequest; view: Changed<RequestView> };
  record_event: { request: RecordEventRequest; view: Changed<RequestView> };
  verify_identity: { request: VerifyIdentityRequest; view: Changed<RequestView> };
  confirm_ownership: { request: ConfirmOwnershipRequest; view: Changed<RequestView> };
  take_back_confirmation: { request: TakeBackConfirmationRequest; view: Changed<RequestView> };
  answer_checklist: { request: AnswerChecklistRequest; view: Changed<RequestView> };
  confine_request: { request: ConfineRequestRequest; view: Changed<RequestView> };
  complete_request: { request: CompleteRequestRequest; view: Changed<RequestView> };
  explain_request: { request: IdRequest; view: ExplanationView };
  preview_deadlines: { request: PreviewDeadlinesRequest; view: Array<DeadlineView> };
  list_moves: { request: NothingRequest; view: MovesView };
  decide_moves: { request: DecideMovesRequest; view: Changed<MovesView> };
  export_deadlines: { request: ExportDeadlinesRequest; view: DeadlineFileView };
  assign_sources: { request: AssignSourcesRequest; view: Changed<RequestView> };
  record_task_sent: { request: RecordTaskSentRequest; view: Changed<RequestView> };
  answer_task: { request: AnswerTaskRequest; view: Changed<RequestView> };
  reopen_task: { request: ReopenTaskRequest; view: Changed<RequestView> };
  attach_finding: { request: AttachFindingRequest; view: Changed<RequestView> };
  attach_finding_text: { request: AttachFindingTextRequest; view: Changed<RequestView> };
  open_finding: { request: OpenFindingRequest; view: FindingRowsView };
  choose_columns: { request: ChooseColumnsRequest; view: Changed<RequestView> };
  withhold_finding: { request: WithholdFindingRequest; view: Changed<RequestView> };
  remove_finding: { request: FindingRequest; view: Changed<RequestView> };
  list_corrections: { request: IdRequest; view: CorrectionsView };
  propose_correction: { request: ProposeCorrectionRequest; view: Changed<CorrectionsView> };
  make_correction: { request: CorrectionRequest; view: Changed<CorrectionsView> };
  decline_correction: { request: DeclineCorrectionRequest; view: Changed<CorrectionsView> };
  remove_correction: { request: CorrectionRequest; view: Changed<CorrectionsView> };
  compose_report: { request: ComposeReportRequest; view: Changed<DocumentView> };
  check_letter: { request: MakeLetterRequest; view: LetterCheckView };
  make_letter: { request: MakeLetterRequest; view: Changed<DocumentView> };
  preview_page: { request: PreviewPageRequest; view: PageView };
  export_document: { request: ExportDocumentRequest; view: Changed<DocumentView> };
  make_mail_draft: { request: MakeMailDraftRequest; view: Changed<DocumentView> };
  record_dispatch: { request: RecordDispatchRequest; view: Changed<DocumentView> };
  remake_document: { request: RemakeDocumentRequest; view: RemadeView };
  list_documents: { request: ListDocumentsRequest; view: DocumentList };
  open_package: { request: OpenPackageRequest; view: PackageView };
  make_package: { request: MakePackageRequest; view: Changed<PackageMadeView> };
  list_templates: { request: ListTemplatesRequest; view: TemplateList };
  open_template: { request: OpenTemplateRequest; view: TemplateView };
  open_template_version: { request: TemplateVersionRequest; view: TemplateTextView };
  check_template: { request: CheckTemplateRequest; view: ProblemsView };
  preview_template: { request: PreviewTemplateRequest; view: TemplatePreviewView };
  publish_template: { request: PublishTemplateRequest; view: Changed<TemplateView> };
  restore_template: { request: TemplateVersionRequest; view: Changed<TemplateView> };
  list_subjects: { request: ListRequest; view: SubjectPage };
  open_subject: { request: IdRequest; view: SubjectView };
  register_subject: { request: SubjectForm; view: Changed<SubjectView> };
  edit_subject: { request: EditSubjectRequest; view: Changed<SubjectView> };
  suggest_subjects: { request: SuggestSubjectsRequest; view: SuggestionsView };
  record_legal_basis: { request: RecordLegalBasisRequest; view: Changed<SubjectView> };
  end_legal_basis: { request: EndLegalBasisRequest; view: Changed<SubjectView> };
  list_organisations: { request: ListRequest; view: OrganisationPage };
  open_organisation: { request: IdRequest; view: OrganisationView };
  register_organisation: { request: OrganisationForm; view: Changed<OrganisationView> };
  edit_organisation: { request: EditOrganisationRequest; view: Changed<OrganisationView> };
  list_sources: { request: NothingRequest; view: SourceList };
  open_source: { request: IdRequest; view: SourceView };
  register_source: { request: SourceForm; view: Changed<SourceView> };
  edit_source: { request: EditSourceRequest; view: Changed<SourceView> };
  list_trail: { request: ListTrailRequest; view: TrailPage };
  export_trail: { request: ExportTrailRequest; view: Changed<TrailExportView> };
  prove_request: { request: ProveRequestRequest; view: Changed<TrailExportView> };
  compare_trail: { request: CompareTrailRequest; view: ComparisonView };
  verify_vault: { request: NothingRequest; view: VerdictView };
  accept_restored: { request: NothingRequest; view: Changed<DoneView> };
  open_settings: { request: NothingRequest; view: SettingsView };
  edit_settings: { request: EditSettingsRequest; view: Changed<SettingsView> };
  save_draft: { request: SaveDraftRequest; view: DoneView };
  open_draft: { request: DraftRequest; view: DraftView };
  discard_draft: { request: DraftRequest; view: DoneView };
  search_all: { request: SearchRequest; view: SearchView };
}
