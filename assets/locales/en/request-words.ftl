# Words that every page about requests shares: rights, phases, outcomes, ways. Ids come from the host.

## Rights
right-access = Access
right-portability = Portability
right-rectification = Rectification
right-erasure = Erasure
right-restriction = Restriction
right-objection = Objection
right-objection-marketing = Objection to marketing
right-withdrawal = Withdrawal of consent
right-do-not-sell = Do not sell or share
right-opt-out = Opt-out
right-limit = Limit sensitive data
right-automated-decision = Review of an automated decision
right-complaint = Complaint
right-other = Other
right-access-explains = A copy of the data and how they are used.
right-portability-explains = The data in a file that another provider can read.
right-rectification-explains = Wrong data are corrected, missing data added.
right-erasure-explains = The data are deleted where nothing requires keeping them.
right-restriction-explains = The data are kept but not used.
right-objection-explains = A use based on interest or public task stops.
right-objection-marketing-explains = Direct marketing stops, without any reason given.
right-withdrawal-explains = What rests on consent ends from now on.
right-do-not-sell-explains = The data are no longer sold or shared.
right-opt-out-explains = No messages or profiling any more.
right-limit-explains = Sensitive data serve only what was asked for.
right-automated-decision-explains = A person looks again at what a machine decided.
right-complaint-explains = Somebody says that the law was not kept.
right-other-explains = Anything else that the person asks.

## Phases
phase-received = Received
phase-verifying = Verifying
phase-waiting = Waiting for the person
phase-working = Collecting
phase-reviewing = In review
phase-released = Released
phase-closed = Closed

## Outcomes
outcome-fully = Answered fully
outcome-partly = Answered partly
outcome-nothing-found = Nothing found
outcome-refused = Refused
outcome-not-identified = Not identified
outcome-withdrawn = Withdrawn
outcome-transferred = Transferred
outcome-duplicate = Duplicate

## Channels, requesters, standings
channel-email = by e-mail
channel-portal = on the web form
channel-phone = by phone
channel-letter = by letter
channel-in-person = in person
channel-other = another way
requester-type-customer = customer
requester-type-employee = employee
requester-type-other = somebody else
standing-self = for themselves
standing-parent = as a parent
standing-guardian = as a guardian
standing-heir = as an heir
standing-agent = as an agent
standing-lawyer = as a lawyer
standing-authority = as an authority
standing-other = in another way

## Documents, tasks, ways
document-kind-access-report = Report
document-kind-acknowledgement = Acknowledgement
document-kind-identity-request = Identity request
document-kind-completion = Completion letter
document-kind-extension = Extension letter
document-kind-refusal = Refusal
document-kind-clarification-request = Clarification request
document-kind-not-identified = Not identified
document-kind-rectification-done = Rectification letter
document-kind-erasure-done = Erasure letter
document-kind-objection-honoured = Objection letter
document-kind-restriction-set = Restriction letter
document-kind-restriction-lifted = End of the restriction
task-state-open = not asked yet
task-state-sent = asked
task-state-answered = answered
task-state-nothing-found = nothing found
task-state-exception = exception

withheld-others-rights = it would adversely affect the rights and freedoms of others (Art 15(4) GDPR or the corresponding provision)
withheld-trade-secret = it would disclose a trade secret or intellectual property
withheld-privilege = it is protected by legal privilege or another duty of secrecy
withheld-law = another law restricts the right of access to it
withheld-not-theirs = it holds no personal data of the person
way-mail = by e-mail
way-post = by post
way-hand = by hand
event-identity-asked = Proof of identity asked for
event-identity-received = Proof of identity received
event-clarification-asked = Clarification asked for
event-clarification-received = Clarification received
event-fee-asked = Fee asked for
event-fee-paid = Fee paid
event-extended = Extended
event-acknowledged = Acknowledged

## How identity and ownership are established
method-reply-from-address-on-file = Reply from the address on file
method-code-second-channel = Code by a second channel
method-call-back = Call back on the number on file
method-knowledge = Answers that only the person knows
method-in-person = Seen in person
method-id-document = Identity document seen
method-agent-mandate = Mandate of the agent
method-records-match = The records match
method-customer-number = Customer number given

## Why not now
not-now-closed = The request is closed.
not-now-identity-missing = Identity is not verified yet.
not-now-ownership-missing = Nobody has confirmed yet whose data these are.
not-now-no-sources-chosen = No data source has been chosen yet.
not-now-tasks-open = Not every data source has answered.
not-now-checklist-open = An item of the checklist is open.
not-now-answer-not-dispatched = No answer has gone out yet with its dispatch recorded.
not-now-refusal-not-dispatched = The refusal letter has not gone out yet with its dispatch recorded.
not-now-stale = The facts have changed since it was made. Make it again.
not-now-mandate-missing = The requester’s mandate is not recorded.
not-now-nothing-to-complete = There is nothing left to complete.
