# People on file, their organisations, and the legal bases of their data.
tab-people = Personen
tab-organisations = Organisationen
subjects-find = Nach Name, E-Mail oder Nummer suchen
subjects-empty = Noch niemand im Bestand
subjects-empty-hint = Eine Person kommt in den Bestand, sobald die Zuordnung eines Antrags bestätigt ist. Sie kann auch von Hand erfasst werden.
subjects-empty-search = Versuchen Sie den Anfang eines Namens, einer E-Mail oder Kundennummer.
organisations-empty = Noch keine Organisation
organisations-empty-hint = Ein Unternehmen, zu dem Personen im Bestand gehören.
new-subject = Neue Person
new-organisation = Neue Organisation
register-subject = Person erfassen
register-organisation = Organisation erfassen
edit-subject = Berichtigen
customer-number = Kundennummer
organisation = Organisation
organisation-none = keine
registration = Registernummer
role = Funktion
column-name = Name
column-people = Personen
column-state = Stand
identifiers = Kennungen
identifier-kind = Art
identifier-kind-email = E-Mail
identifier-kind-phone = Telefon
identifier-kind-customer = Kundennummer
identifier-kind-other = Andere Kennung
identifier-add = Weitere Kennung
facts = Weitere Angaben
fact-name = Name des Felds
fact-value = Was erfasst ist
fact-add = Weiteres Feld
subject-no-requests = Diese Person hat nichts angefragt.

## Legal bases
legal-bases = Rechtsgrundlagen
legal-basis = Rechtsgrundlage
bases-empty = Keine Rechtsgrundlage erfasst.
basis-record = Rechtsgrundlage erfassen
basis-lead = Warum Daten dieser Person verarbeitet werden dürfen, je Zweck.
basis-purpose = Zweck
basis-from = Erster Tag
basis-to = Letzter Tag
basis-last-day = Letzter Tag
basis-evidence = Was es belegt
basis-evidence-hint = Vertragsnummer, Formular, Aufzeichnung.
basis-end = Beenden
basis-current = gilt
basis-past = beendet
basis-gdpr-6-1-a = Einwilligung, Art. 6 Abs. 1 lit. a DSGVO
basis-gdpr-6-1-b = Vertrag, Art. 6 Abs. 1 lit. b DSGVO
basis-gdpr-6-1-c = Rechtliche Verpflichtung, Art. 6 Abs. 1 lit. c DSGVO
basis-gdpr-6-1-d = Lebenswichtige Interessen, Art. 6 Abs. 1 lit. d DSGVO
basis-gdpr-6-1-e = Öffentliche Aufgabe, Art. 6 Abs. 1 lit. e DSGVO
basis-gdpr-6-1-f = Berechtigte Interessen, Art. 6 Abs. 1 lit. f DSGVO
basis-uk-6-1-ea = Anerkannte berechtigte Interessen, Art. 6 Abs. 1 lit. ea UK-DSGVO
basis-lgpd-7-i = Einwilligung, Art. 7 I LGPD
basis-lgpd-7-ii = Rechtliche Verpflichtung, Art. 7 II LGPD
basis-lgpd-7-v = Vertrag, Art. 7 V LGPD
basis-lgpd-7-ix = Berechtigte Interessen, Art. 7 IX LGPD
basis-other = Andere Grundlage
subject-hidden-requests = { $count ->
    [one] Ein Vorgang, den Sie nicht sehen dürfen
   *[other] { $count } Vorgänge, die Sie nicht sehen dürfen
}
