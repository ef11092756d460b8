# The trail: every entry, and the check of the whole vault.
trail-all = Alles
trail-filter = Nur diese Vorgänge
trail-record = Ein Datensatz, etwa request 12
trail-number = Nr.
trail-when = Wann
trail-what = Was
trail-about = Worüber
trail-by = Wer
trail-action = Vorgang
trail-notes = Im Klartext
trail-fields = Geänderte Felder
trail-hash = Hash des Eintrags
trail-entry = Eintrag { $number }
trail-size = { $count ->
    [one] Ein Eintrag
   *[other] { $count } Einträge
}
trail-head = Kopf
trail-empty-hint = Kein Eintrag passt. Sehen Sie alles an.
verify-vault = Jetzt alles prüfen
verdict-sound = Alles ist unversehrt.
verdict-unsound = Etwas stimmt nicht. Behalten Sie diesen Tresor und stellen Sie die neueste Sicherung in einem anderen Ordner her.
verdict-entries = { $count ->
    [one] Ein Eintrag wurde geprüft.
   *[other] { $count } Einträge wurden geprüft.
}

## Kinds of records
trail-group-request = Antrag
trail-group-identity = Identität
trail-group-ownership = Zuordnung
trail-group-confirmation = Zurückgenommen
trail-group-sources = Quellenwahl
trail-group-task = Aufgabe
trail-group-finding = Eingegangene Daten
trail-group-checklist = Prüfliste
trail-group-document = Dokument
trail-group-subject = Person
trail-group-basis = Rechtsgrundlage
trail-group-organisation = Organisation
trail-group-source = Datenquelle
trail-group-office = Büro
trail-group-settings = Einstellungen
trail-group-vault = Tresor
trail-group-slot = Schlüssel
trail-group-file = Datei
verdict-finding = { $what } { $where }
verdict-bad-pages = Beschädigte Seiten der Datenbank:
verdict-bad-structure = Der Aufbau der Datenbank stimmt nicht.
verdict-bad-trail = Die Kette des Protokolls bricht bei Eintrag
verdict-bad-file = Beschädigte Datei:

## What is handed out, and by what one looks
trail-anybody = Alle
trail-from = Von
trail-until = Bis
export-trail = Für Prüfer exportieren
trail-exported = { $count ->
    [one] Ein Eintrag steht in { $name }.
   *[other] { $count } Einträge stehen in { $name }.
}
trail-exported-hint = Die Datei enthält keine personenbezogenen Daten. Wer sie hat, kann sie mit dem Prüfprogramm, das Tutela beiliegt, ohne Tresor prüfen. Bewahren Sie die Wurzel auf: Ein späterer Export muss sie fortsetzen.
trail-root = Wurzel des Baums:
trail-group-trail = Protokoll
trail-group-officer = Person
trail-group-note = Notiz
trail-hidden = ein Vorgang, den Sie nicht sehen dürfen
timeline-command-refused = Ein Befehl wurde wegen der Rolle verweigert
trail-group-command = Verweigerungen
field-command = Befehl
