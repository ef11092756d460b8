# The reasoning behind legal dates, names of the law, severity factors and checklists.

## Steps of a due date
law-received = Received { $date }
law-counted-from = Counted from { $date }; that day itself is not counted
law-counted-from-moment = Counted from { $at }
law-start-identity = The clock starts on { $date }, when the proof of identity arrived
law-start-fee = The clock starts on { $date }, when the fee was paid
law-small-agent = A small processing agent has a longer period
law-period-hour = { $n ->
    [one] One hour ends { $date }
   *[other] { $n } hours end { $date }
}
law-period-at-once = Due at once: { $date }
law-period-day = { $n ->
    [one] One day ends { $date }
   *[other] { $n } days end { $date }
}
law-period-business-day = { $n ->
    [one] One working day ends { $date }
   *[other] { $n } working days end { $date }
}
law-period-week = { $n ->
    [one] One week ends { $date }
   *[other] { $n } weeks end { $date }
}
law-period-month = { $n ->
    [one] One month ends { $date }
   *[other] { $n } months end { $date }
}
law-period-month-last-day = { $n ->
    [one] One month ends { $date }, the last day of that month
   *[other] { $n } months end { $date }, the last day of that month
}
law-period-month-next-day = { $n ->
    [one] One month ends { $date }, since the month before is too short
   *[other] { $n } months end { $date }, since the month before is too short
}
law-period-year = { $n ->
    [one] One year ends { $date }
   *[other] { $n } years end { $date }
}
law-period-year-last-day = { $n ->
    [one] One year ends { $date }, the last day of that month
   *[other] { $n } years end { $date }, the last day of that month
}
law-period-year-next-day = { $n ->
    [one] One year ends { $date }, since the month before is too short
   *[other] { $n } years end { $date }, since the month before is too short
}
law-roll-weekend = A weekend: moved to { $date }
law-roll-sunday = A Sunday: moved to { $date }
law-roll-holiday = A public holiday ({ $holiday }): moved to { $date }
law-roll-weekend-holiday = A weekend and a public holiday ({ $holiday }): moved to { $date }
law-roll-sunday-holiday = A Sunday and a public holiday ({ $holiday }): moved to { $date }
law-roll-closed = The office is closed: moved to { $date }
law-roll-weekend-closed = A weekend, and the office is closed: moved to { $date }
law-roll-holiday-closed = A public holiday ({ $holiday }), and the office is closed: moved to { $date }
law-roll-weekend-holiday-closed = A weekend and a public holiday ({ $holiday }), and the office is closed: moved to { $date }
law-stepped-over-holidays = Not counted as working days: { $holiday }
law-stepped-over-closed = Not counted as working days: days on which the office is closed
law-stepped-over-holidays-closed = Not counted as working days: { $holiday }, and days on which the office is closed
law-extended = Extended by a notice of { $on }, with the whole period counted from its original start
law-extended-told = Put off by a notice of { $on }, which names the new date: { $date }
law-extension-none = The notice of { $on } does not move the date: this rule knows no extension
law-extension-late = The notice of { $on } does not move the date: it had to be out by { $date }
law-extension-without-reasons = The notice of { $on } does not move the date: it gave no reasons
law-extension-without-date = The notice of { $on } does not move the date: it named no later date
law-extension-only-once = The notice of { $on } does not move the date: the period can be extended only once
law-pause-identity = The wait for proof of identity from { $from } to { $to } is not counted: { $n ->
    [one] one day
   *[other] { $n } days
}
law-pause-clarification = The wait for clarification from { $from } to { $to } is not counted: { $n ->
    [one] one day
   *[other] { $n } days
}
law-pause-both-ends = The days from { $from } to { $to }, both included, are not counted while clarification was awaited: { $n ->
    [one] one day
   *[other] { $n } days
}
law-pause-moved = { $n ->
    [one] One day is not counted: the end moves to { $date }
   *[other] { $n } days are not counted: the end moves to { $date }
}
law-asked-too-late = The question of { $date } came after the period had ended and does not stop the clock
law-not-asked-promptly = The question of { $date } was not asked without undue delay and does not stop the clock
law-not-needed = The question of { $date } was not reasonably needed and does not stop the clock
law-never-waits-for-identity = This right does not wait for proof of identity: the clock runs on
law-identity-has-no-effect = Under this law a check of identity does not stop the clock
law-clarification-has-no-effect = Under this law a request for clarification does not stop the clock
law-fee-has-no-effect = Under this law a fee does not stop the clock
law-waiting-identity = Proof of identity has been awaited since { $date }; the date will move once it arrives
law-waiting-clarification = Clarification has been awaited since { $date }; the date will move once it arrives
law-waiting-fee = Payment of the fee has been awaited since { $date }; the date will move once it is paid
law-acknowledge = Receipt has to be confirmed by { $date }
law-refusal-by = A refusal had to be sent by { $date }: it is not extended
law-carry-out = { $n ->
    [one] Once decided, it has to be carried out within one day, by { $date } at the latest
   *[other] Once decided, it has to be carried out within { $n } days, by { $date } at the latest
}
law-carry-out-business-day = { $n ->
    [one] Once decided, it has to be carried out within one working day, by { $date } at the latest
   *[other] Once decided, it has to be carried out within { $n } working days, by { $date } at the latest
}
law-tell-recipients = Those with whom the data were shared have to be told by { $date }
law-tell-recipients-at-once = Those with whom the data were shared have to be told at once
law-no-asking-again = The person is not to be asked to opt in again before { $date }
law-appeal = { $n ->
    [one] A refusal can be appealed against; the appeal has to be answered within one day
   *[other] A refusal can be appealed against; the appeal has to be answered within { $n } days
}
law-appeal-extendable = { $n ->
    [one] A refusal can be appealed against; the appeal has to be answered within one day, or within { $more } more days with a notice
   *[other] A refusal can be appealed against; the appeal has to be answered within { $n } days, or within { $more } more days with a notice
}
law-act-at-once = What is asked for has to be done at once; the date is for the answer
law-no-fixed-period = The law sets no fixed period here; the date is a yardstick
law-estimated-holiday = { $date } is a holiday that follows the moon and is estimated
law-no-calendar = No calendar was chosen: only Saturdays and Sundays are left out
law-check-locally = This rule was not checked at its source: check it locally
law-check-locally-source = The name or number of this rule was not checked at its source: check it locally
law-check-locally-start = That this rule applies from { $date } was not checked at its source: check it locally
law-check-locally-extension = This extension was not checked at its source: check it locally
law-check-locally-waits = That such a wait stops the clock is known from commentary: check it locally

## Steps of a breach clock
law-breach-aware = Became aware on { $at }
law-breach-time-shown-twice = The clock showed that time twice; the earlier one is counted
law-breach-hours = { $n ->
    [one] One hour ends { $at }
   *[other] { $n } hours end { $at }
}
law-breach-clock-change = The clock changes in between; real hours are counted
law-breach-strict-end = Not counting the hour in which it became known (Regulation 1182/71), the end is { $at }
law-breach-malicious = Where somebody meant harm, the period is another
law-breach-without-delay = Without undue delay: the law gives no number of days
law-breach-from-assessment = Counted from the assessment on { $date }
law-breach-from-authority-notice = Counted from the notice to the authority on { $date }
law-breach-from-subjects-notice = Counted from the notice to the people concerned on { $date }
law-breach-not-assessed = The clock starts with the assessment of the breach
law-breach-authority-not-notified = The clock starts with the notice to the authority
law-breach-subjects-not-notified = The clock starts with the notice to the people concerned
law-breach-keep-record = The record of the breach has to be kept until { $date }
law-breach-keep-public-notice = Where people cannot be told one by one, the public notice stays up until { $date }
law-duty-notify-authority = Notice to the authority
law-duty-notify-subjects = Notice to the people concerned
law-duty-complete-notice = Completion of the notice
law-duty-assess = Assessment of the breach
law-duty-keep-record = Keeping of the record
law-duty-keep-public-notice = Keeping the public notice up

## Why there is no date
law-error-unknown-regime = There is no regime called “{ $id }”
law-error-no-rule = { $regime } sets no clock for this right: { $right }
law-error-not-in-force = No rule of { $regime } is in force on { $date }
law-error-no-breach-rule = { $regime } has no breach clock
law-error-unknown-calendar = There is no calendar called “{ $id }”
law-error-unknown-calendar-version = There is no version “{ $version }” of the holiday data
law-error-calendar-has-no-data = The calendar { $calendar } has no data for { $year }: no date is given rather than a guess
law-error-pause-ends-before-it-begins = A wait cannot end on { $to }, before it begins on { $from }
law-error-event-before-receipt = Something dated { $on } cannot lie before the receipt on { $received }
law-error-not-a-date = “{ $text }” is not a date; write it as 2026-03-02
law-error-not-a-zone = “{ $text }” is not a time zone; write it as Europe/Berlin
law-error-no-such-local-time = { $text } does not exist in { $zone }: the clock leapt over it
law-error-hours-need-a-time = Hours are counted from a time of day, not from a date
law-error-out-of-range = The period runs past the last date that can be counted
law-error-severity-factor = The value is outside the scale of this factor: { $factor }

## Rights
law-right-access = Access
law-right-portability = Portability
law-right-rectification = Rectification
law-right-erasure = Erasure
law-right-restriction = Restriction
law-right-objection = Objection
law-right-objection-marketing = Objection to direct marketing
law-right-withdrawal = Withdrawal of consent
law-right-do-not-sell = Do not sell or share
law-right-opt-out = Opt-out
law-right-limit = Limit the use of sensitive data
law-right-automated-decision = Review of an automated decision
law-right-complaint = Complaint
law-right-other = Other

## Regimes
law-regime-gdpr = GDPR (European Union)
law-regime-uk-gdpr = UK GDPR (United Kingdom)
law-regime-lgpd = LGPD (Brazil)
law-regime-ccpa = CCPA (California)
law-regime-us-va = Virginia (VCDPA)
law-regime-us-co = Colorado (CPA)
law-regime-us-ct = Connecticut (CTDPA)
law-regime-us-ut = Utah (UCPA)
law-regime-us-tx = Texas (TDPSA)
law-regime-us-mt = Montana (MCDPA)
law-regime-us-de = Delaware (DPDPA)
law-regime-us-nh = New Hampshire (RSA 507-H)
law-regime-us-tn = Tennessee (TIPA)
law-regime-us-ne = Nebraska (NDPA)
law-regime-us-in = Indiana (INCDPA)
law-regime-us-ky = Kentucky (KCDPA)
law-regime-us-md = Maryland (MODPA)
law-regime-us-or = Oregon (OCPA)
law-regime-us-nj = New Jersey (NJDPA)
law-regime-us-mn = Minnesota (MCDPA)
law-regime-us-ri = Rhode Island (RIDTPPA)
law-regime-us-fl = Florida (FDBR)
law-regime-us-ia = Iowa (ICDPA)
law-regime-us-ny = New York (breaches)
law-regime-us-wa = Washington (breaches)
law-regime-us-me = Maine (breaches)
law-regime-us-la = Louisiana (breaches)
law-regime-us-sd = South Dakota (breaches)
law-regime-us-wi = Wisconsin (breaches)
law-regime-us-az = Arizona (breaches)
law-regime-us-nm = New Mexico (breaches)
law-regime-us-oh = Ohio (breaches)
law-regime-us-al = Alabama (breaches)
law-regime-us-hipaa = HIPAA (United States, breaches)
law-regime-philippines = Philippines (breaches)
law-regime-quebec = Quebec (private sector Act)
law-regime-pipeda = PIPEDA (Canada)
law-regime-swiss-fadp = FADP (Switzerland)
law-regime-south-africa = POPIA and PAIA (South Africa)
law-regime-india-dpdp = DPDP Act (India)
law-regime-hungary-infotv = Infotv. (Hungary, outside the GDPR)
law-regime-argentina = Act 25.326 (Argentina)
law-regime-mexico = LFPDPPP (Mexico)
law-regime-korea-pipa = PIPA (Korea)
law-regime-singapore-pdpa = PDPA (Singapore)
law-regime-australia-app = Privacy Act (Australia)
law-regime-china-pipl = PIPL (China)
law-regime-turkey-kvkk = KVKK (Türkiye)
law-regime-japan-appi = APPI (Japan)
law-regime-new-zealand = Privacy Act (New Zealand)
law-regime-thailand = PDPA (Thailand)
law-regime-malaysia = PDPA (Malaysia)
law-regime-israel = Protection of Privacy Law (Israel)
law-regime-saudi-arabia = PDPL (Saudi Arabia)
law-regime-colombia = Act 1581 (Colombia)
law-regime-peru = Act 29733 (Peru)
law-regime-uruguay = Act 18.331 (Uruguay)
law-regime-chile = Act 21.719 (Chile)
law-regime-nigeria = NDPA (Nigeria)
law-regime-kenya = Data Protection Act (Kenya)
law-regime-serbia = Personal Data Protection Act (Serbia)
law-regime-indonesia = PDP Act (Indonesia)

## Where rules are written that were read there, and variants of rules
law-source-gdpr-12-3 = GDPR Art 12(3); Regulation 1182/71 Art 3
law-source-gdpr-33-1 = GDPR Art 33(1); Regulation 1182/71 Art 3(1)
law-source-gdpr-34-1 = GDPR Art 34(1)
law-source-ccpa-7021 = 11 CCR 7021
law-source-argentina-16 = Ley 25.326 Art 16.2, 16.4
law-source-swiss-fadp-breach-authority = FADP Art 24
law-source-swiss-fadp-breach-people = FADP Art 24
law-variant-simplified = Simplified answer, at once

## Severity of a breach
law-severity-band-low = Low
law-severity-band-medium = Medium
law-severity-band-high = High
law-severity-band-very-high = Very high
law-severity-factor-dpc = Context of the processing
law-severity-factor-ei = Ease of identification
law-severity-factor-confidentiality = Loss of confidentiality
law-severity-factor-integrity = Loss of integrity
law-severity-factor-availability = Loss of availability
law-severity-factor-malicious = Malicious intent
law-severity-flag-over-100 = More than 100 people are concerned
law-severity-flag-unintelligible = The data are unintelligible to whoever has them
law-severity-data-simple = Simple data: biography, contact, education, family, work
law-severity-data-simple-profile = Their volume or the controller lets a profile or the social or financial situation be seen
law-severity-data-simple-sensitive = They let health, sexual life, political or religious views be inferred
law-severity-data-simple-vulnerable = They are critical for the safety of vulnerable people or minors
law-severity-data-behavioural = Behavioural data: location, traffic, habits
law-severity-data-behavioural-no-insight = They give no substantial insight, or are easily found in public
law-severity-data-behavioural-profile = They show a detailed profile of daily life
law-severity-data-behavioural-sensitive = They let a profile on sensitive matters be made
law-severity-data-financial = Financial data: income, transactions, statements, cards, invoices, benefits
law-severity-data-financial-no-insight = They give no substantial insight, such as being a customer of a bank
law-severity-data-financial-some = They hold some financial data without significant insight
law-severity-data-financial-fraud = They allow fraud, or show a detailed financial profile
law-severity-data-sensitive = Sensitive data: health, political views, sexual life
law-severity-data-sensitive-no-insight = They give no substantial insight, or are public
law-severity-data-sensitive-general = They allow general assumptions only
law-severity-data-sensitive-assumption = They allow assumptions about sensitive facts
law-severity-id-name = Full name
law-severity-id-name-common = Many people in the country share it
law-severity-id-name-rare = Few people in the country share it
law-severity-id-name-small-town = Few people in a small town share it
law-severity-id-name-with-birth-date = It comes with date of birth and e-mail address
law-severity-id-picture = Picture
law-severity-id-picture-unclear = Unclear or from afar
law-severity-id-picture-clear = Clear, without further context
law-severity-id-picture-context = Clear, with some context such as a club or place
law-severity-id-picture-linked = Clear, with linked data such as a member card
law-severity-id-email = E-mail address
law-severity-id-email-anonymous = It reveals no identity
law-severity-id-email-searchable = It reveals no identity but can be searched for
law-severity-id-email-primary = It is the main identifier
law-severity-id-email-name = It holds the name at a known domain and can be searched for
law-severity-id-phone = Telephone number or home address
law-severity-id-phone-unlisted = In no directory
law-severity-id-phone-hard = Hard to trace back
law-severity-id-phone-partly = Listed in part
law-severity-id-phone-listed = In a public directory
law-severity-id-number = Number of an identity card, passport or social security
law-severity-id-number-alone = The number alone, with no register to look it up in
law-severity-id-number-base = A register to look it up in can be reached
law-severity-id-number-linked = With the name or other data, or with an open register
law-severity-id-code = Code, alias or initials
law-severity-id-code-unlinkable = It cannot be linked to a person
law-severity-id-code-revealing = It reveals something about the person
law-severity-id-code-key = The key is available
law-severity-confidentiality-none = Exposed, with no sign of unlawful use
law-severity-confidentiality-known = Disclosed to known recipients
law-severity-confidentiality-unknown = Disclosed to an unknown number of recipients
law-severity-integrity-none = Altered and restored before any wrong use
law-severity-integrity-recoverable = Altered and perhaps used, but recoverable
law-severity-integrity-lost = Altered and perhaps used, and not recoverable
law-severity-availability-none = Recoverable without difficulty
law-severity-availability-temporary = Unavailable for a time, or rebuilt with some work
law-severity-availability-full = Lost for good: no backup, and the person cannot give them again

## Checklists
law-checklist-gdpr-15 = What an access answer contains
law-checklist-gdpr-15-confirmation = Whether personal data are processed
law-checklist-gdpr-15-purposes = The purposes, for each category of data
law-checklist-gdpr-15-categories = The categories of personal data
law-checklist-gdpr-15-recipients = The recipients by name, or their categories where they cannot be named
law-checklist-gdpr-15-storage = How long the data are stored, or by which criteria
law-checklist-gdpr-15-rights = The rights to rectification, erasure, restriction and objection
law-checklist-gdpr-15-complaint = The right to complain to the supervisory authority, with its name
law-checklist-gdpr-15-origin = The source of data that did not come from the person
law-checklist-gdpr-15-automated = Automated decisions: the logic applied, their significance and consequences
law-checklist-gdpr-15-transfers = The safeguards for transfers to third countries
law-checklist-gdpr-15-copy = A faithful and intelligible copy of the data
law-checklist-gdpr-15-third-parties = Redactions for the rights of others, each with its ground
law-checklist-gdpr-12-4 = What a refusal contains
law-checklist-gdpr-12-4-reasons = The specific reasons
law-checklist-gdpr-12-4-complaint = The right to complain to a supervisory authority
law-checklist-gdpr-12-4-remedy = The right to a judicial remedy
law-checklist-gdpr-12-4-within-a-month = Sent within one month of receipt
law-checklist-gdpr-12-4-excessive = Why the request is manifestly unfounded or excessive
law-checklist-gdpr-12-4-fee-announced = The fee is announced before it is charged, so that the request can be withdrawn
law-checklist-gdpr-12-4-not-identified = Why the person cannot be identified, and which further information would help
law-checklist-gdpr-12-3 = What a notice of extension contains
law-checklist-gdpr-12-3-within-a-month = Sent within one month of receipt
law-checklist-gdpr-12-3-reasons = Reasons that lie in the complexity and number of requests
law-checklist-gdpr-12-3-new-date = The new date
law-checklist-gdpr-19 = What recipients are told
law-checklist-gdpr-19-each-recipient = Each recipient is told of the rectification, erasure or restriction
law-checklist-gdpr-19-impossible = Why telling a recipient is impossible or disproportionate
law-checklist-gdpr-19-told-on-request = The person is told about the recipients on request
law-checklist-gdpr-33-3 = What a notice to the authority contains
law-checklist-gdpr-33-3-nature = The nature of the breach
law-checklist-gdpr-33-3-people = Categories and approximate number of people concerned
law-checklist-gdpr-33-3-records = Categories and approximate number of records concerned
law-checklist-gdpr-33-3-contact = The data protection officer or another contact
law-checklist-gdpr-33-3-consequences = The likely consequences
law-checklist-gdpr-33-3-measures = The measures taken or proposed
law-checklist-gdpr-33-3-late-reasons = Reasons for a notice after 72 hours
law-checklist-gdpr-33-3-phases = What will follow in a later phase
law-checklist-gdpr-33-5 = What the register of breaches contains
law-checklist-gdpr-33-5-facts = The facts of the breach
law-checklist-gdpr-33-5-effects = Its effects
law-checklist-gdpr-33-5-remedies = The remedial action taken
law-checklist-gdpr-33-5-decision = The decision to notify or not, with reasons
law-checklist-gdpr-34-2 = What a notice to the people concerned contains
law-checklist-gdpr-34-2-plain-language = Clear and plain language, in a message of its own
law-checklist-gdpr-34-2-nature = The nature of the breach
law-checklist-gdpr-34-2-contact = The data protection officer or another contact
law-checklist-gdpr-34-2-consequences = The likely consequences
law-checklist-gdpr-34-2-measures = The measures taken or proposed, and what the person can do
law-checklist-gdpr-34-2-exception = The exception on which no notice is sent
law-checklist-lgpd-18 = Rights under LGPD Art 18
law-checklist-lgpd-18-confirmation = Confirmation that data are processed
law-checklist-lgpd-18-access = Access to the data
law-checklist-lgpd-18-correction = Correction of incomplete, inaccurate or outdated data
law-checklist-lgpd-18-blocking = Anonymisation, blocking or deletion of unnecessary, excessive or unlawful data
law-checklist-lgpd-18-portability = Portability to another provider
law-checklist-lgpd-18-deletion = Deletion of data processed on consent
law-checklist-lgpd-18-sharing = The public and private entities with which data were shared
law-checklist-lgpd-18-refusing-consent = That consent may be refused, and with what consequences
law-checklist-lgpd-18-revocation = Revocation of consent
law-checklist-lgpd-18-not-the-agent = Where the office is not the agent: who is, or the reasons of fact or law
law-checklist-lgpd-18-agents-told = The agents with which data were shared have been told
law-checklist-lgpd-19 = What a complete declaration contains
law-checklist-lgpd-19-origin = The origin of the data
law-checklist-lgpd-19-no-record = That there is no record
law-checklist-lgpd-19-criteria = The criteria used
law-checklist-lgpd-19-purpose = The purpose of the processing
law-checklist-lgpd-19-form = Electronic or printed, as the person chose
law-checklist-lgpd-19-full-copy = A full electronic copy where processing rests on consent or contract
law-checklist-lgpd-48 = What an incident notice contains
law-checklist-lgpd-48-nature = The nature of the personal data
law-checklist-lgpd-48-people = Information on the people concerned
law-checklist-lgpd-48-security = The technical and security measures
law-checklist-lgpd-48-risks = The risks of the incident
law-checklist-lgpd-48-delay = The reasons for a delay
law-checklist-lgpd-48-measures = The measures to reverse or mitigate the effects
law-checklist-lgpd-48-numbers = The number of people, with children and elderly people apart
law-checklist-lgpd-48-dates = The dates of the incident and of becoming aware of it
law-checklist-lgpd-48-agent = Who answers: controller, processor or small processing agent
law-checklist-lgpd-48-officer = The data protection officer
law-checklist-lgpd-48-cause = The root cause of the incident
law-checklist-lgpd-48-total = The total number of people in the processing
law-checklist-ccpa-confirm = What a confirmation of receipt contains
law-checklist-ccpa-confirm-process = How the request will be processed
law-checklist-ccpa-confirm-verification = How identity is verified in general
law-checklist-ccpa-confirm-when = When an answer can be expected
law-checklist-ccpa-know = What an answer to a request to know contains
law-checklist-ccpa-know-categories = The categories of personal information collected
law-checklist-ccpa-know-sources = The categories of sources
law-checklist-ccpa-know-purposes = The business or commercial purposes
law-checklist-ccpa-know-third-parties = The categories of third parties to which information was disclosed
law-checklist-ccpa-know-sold-shared = The categories sold, shared or disclosed
law-checklist-ccpa-know-specific-pieces = The specific pieces of personal information
law-checklist-ccpa-know-never-disclosed = No identity, account or medical numbers, passwords or biometrics: described instead
law-checklist-ccpa-know-look-back = The twelve months before the request, and longer on request
law-checklist-ccpa-delete = What a deletion answer contains
law-checklist-ccpa-delete-erased = What was erased, de-identified or aggregated
law-checklist-ccpa-delete-told-onward = Service providers, contractors and third parties have been told
law-checklist-ccpa-delete-kept = What is kept, and why
law-checklist-ccpa-delete-record = That a record of the request is kept
law-checklist-ccpa-correct = What a correction answer contains
law-checklist-ccpa-correct-weighed = All circumstances were weighed
law-checklist-ccpa-correct-result = What was corrected, or deleted instead
law-checklist-ccpa-deny = What a denial contains
law-checklist-ccpa-deny-reason = The reason
law-checklist-ccpa-deny-unverified = That the identity could not be verified
law-checklist-ccpa-deny-offer-opt-out = The offer to opt out of sale and sharing

## Provisions, as letters cite them
law-cite-gdpr = Article { $article } GDPR
law-cite-gdpr-paragraph = Article { $article }({ $part }) GDPR
law-cite-uk-gdpr = Article { $article } UK GDPR
law-cite-uk-gdpr-paragraph = Article { $article }({ $part }) UK GDPR
law-cite-lgpd-paragraph = Art. { $article } § { $part } LGPD
law-cite-lgpd-item = Art. { $article } { $part } LGPD
law-cite-ccpa = Cal. Civ. Code § { $article }
