# Words that every page about requests shares: rights, phases, outcomes, ways. Ids come from the host.

## Rights
right-access = Auskunft
right-portability = Datenübertragung
right-rectification = Berichtigung
right-erasure = Löschung
right-restriction = Einschränkung
right-objection = Widerspruch
right-objection-marketing = Widerspruch gegen Werbung
right-withdrawal = Widerruf der Einwilligung
right-do-not-sell = Nicht verkaufen oder teilen
right-opt-out = Opt-out
right-limit = Sensible Daten begrenzen
right-automated-decision = Prüfung einer automatisierten Entscheidung
right-complaint = Beschwerde
right-other = Sonstiges
right-access-explains = Eine Kopie der Daten und wie sie verwendet werden.
right-portability-explains = Die Daten in einer Datei, die andere Anbieter lesen können.
right-rectification-explains = Falsche Daten werden berichtigt, fehlende ergänzt.
right-erasure-explains = Die Daten werden gelöscht, soweit nichts ihre Aufbewahrung verlangt.
right-restriction-explains = Die Daten bleiben gespeichert, werden aber nicht genutzt.
right-objection-explains = Eine auf Interesse oder öffentliche Aufgabe gestützte Nutzung endet.
right-objection-marketing-explains = Direktwerbung endet, ohne Begründung.
right-withdrawal-explains = Was auf Einwilligung beruht, endet ab jetzt.
right-do-not-sell-explains = Die Daten werden nicht mehr verkauft oder geteilt.
right-opt-out-explains = Keine Nachrichten und kein Profiling mehr.
right-limit-explains = Sensible Daten dienen nur dem, was verlangt wurde.
right-automated-decision-explains = Ein Mensch prüft, was eine Maschine entschieden hat.
right-complaint-explains = Jemand sagt, das Recht sei nicht eingehalten worden.
right-other-explains = Alles andere, was die Person verlangt.

## Phases
phase-received = Eingegangen
phase-verifying = In Prüfung
phase-waiting = Wartet auf die Person
phase-working = Sammlung
phase-reviewing = In Durchsicht
phase-released = Herausgegeben
phase-closed = Abgeschlossen

## Outcomes
outcome-fully = Vollständig beantwortet
outcome-partly = Teilweise beantwortet
outcome-nothing-found = Nichts gefunden
outcome-refused = Abgelehnt
outcome-not-identified = Nicht identifiziert
outcome-withdrawn = Zurückgezogen
outcome-transferred = Weitergeleitet
outcome-duplicate = Doppelt

## Channels, requesters, standings
channel-email = per E-Mail
channel-portal = über das Webformular
channel-phone = telefonisch
channel-letter = per Brief
channel-in-person = persönlich
channel-other = auf anderem Weg
requester-type-customer = Kunde
requester-type-employee = Beschäftigte
requester-type-other = jemand anderes
standing-self = für sich selbst
standing-parent = als Elternteil
standing-guardian = als Vormund
standing-heir = als Erbe
standing-agent = als Bevollmächtigte
standing-lawyer = als Anwalt
standing-authority = als Behörde
standing-other = auf andere Weise

## Documents, tasks, ways
document-kind-access-report = Bericht
document-kind-acknowledgement = Eingangsbestätigung
document-kind-identity-request = Identitätsanfrage
document-kind-completion = Abschlussschreiben
document-kind-extension = Fristverlängerung
document-kind-refusal = Ablehnung
document-kind-clarification-request = Bitte um Klärung
document-kind-not-identified = Nicht identifiziert
document-kind-rectification-done = Schreiben zur Berichtigung
document-kind-erasure-done = Schreiben zur Löschung
document-kind-objection-honoured = Schreiben zum Widerspruch
document-kind-restriction-set = Schreiben zur Einschränkung
document-kind-restriction-lifted = Ende der Einschränkung
task-state-open = noch nicht angefragt
task-state-sent = angefragt
task-state-answered = beantwortet
task-state-nothing-found = nichts gefunden
task-state-exception = Ausnahme

withheld-others-rights = die Rechte und Freiheiten anderer Personen würden beeinträchtigt (Art. 15 Abs. 4 DSGVO oder die entsprechende Vorschrift)
withheld-trade-secret = ein Geschäftsgeheimnis oder geistiges Eigentum würde offengelegt
withheld-privilege = geschützt durch anwaltliche Verschwiegenheit oder eine andere Schweigepflicht
withheld-law = ein anderes Gesetz beschränkt das Recht auf Auskunft
withheld-not-theirs = enthält keine personenbezogenen Daten der Person
way-mail = per E-Mail
way-post = per Post
way-hand = persönlich übergeben
event-identity-asked = Identitätsnachweis angefordert
event-identity-received = Identitätsnachweis eingegangen
event-clarification-asked = Klarstellung erbeten
event-clarification-received = Klarstellung eingegangen
event-fee-asked = Gebühr verlangt
event-fee-paid = Gebühr bezahlt
event-extended = Verlängert
event-acknowledged = Eingang bestätigt

## How identity and ownership are established
method-reply-from-address-on-file = Antwort von der hinterlegten Adresse
method-code-second-channel = Code über einen zweiten Kanal
method-call-back = Rückruf unter der hinterlegten Nummer
method-knowledge = Antworten, die nur die Person kennt
method-in-person = Persönlich erschienen
method-id-document = Ausweis gesehen
method-agent-mandate = Vollmacht
method-records-match = Die Datensätze stimmen überein
method-customer-number = Kundennummer genannt

## Why not now
not-now-closed = Der Antrag ist abgeschlossen.
not-now-identity-missing = Die Identität ist noch nicht geprüft.
not-now-ownership-missing = Noch ist nicht bestätigt, wessen Daten es sind.
not-now-no-sources-chosen = Noch ist keine Datenquelle gewählt.
not-now-tasks-open = Nicht alle Datenquellen haben geantwortet.
not-now-checklist-open = Ein Punkt der Liste ist offen.
not-now-answer-not-dispatched = Noch ist keine Antwort mit Versandnachweis hinausgegangen.
not-now-refusal-not-dispatched = Die Ablehnung ist noch nicht mit Versandnachweis hinausgegangen.
not-now-stale = Die Tatsachen haben sich geändert. Neu erstellen.
not-now-mandate-missing = Die Vollmacht ist nicht erfasst.
not-now-nothing-to-complete = Es gibt nichts abzuschließen.
