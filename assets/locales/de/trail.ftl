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
verdict-old-pages = Teile der Datenbank sind nicht die zuletzt geschriebenen.
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

## A paper that somebody kept
compare-trail = Papier vergleichen
compare-lead = Ob das Protokoll noch sagt, was es sagte, als ein Schreiben oder ein Prüfpunkt das Haus verließ.
compare-text = Die Zeile am Fuß des Schreibens oder der ganze Prüfpunkt
compare-hint = Etwa „Protokoll 412:9f3ac01b77de0415“. Ein Prüfpunkt wird mit allen Zeilen eingefügt.
compare-run = Vergleichen
compare-same = Es passt: Das Protokoll sagt bis dahin noch dasselbe.
compare-same-more = { $since ->
    [0] Eintrag { $seq } vom { $at }. Seither kam nichts hinzu.
    [one] Eintrag { $seq } vom { $at }. Seither kam ein Eintrag hinzu.
   *[other] Eintrag { $seq } vom { $at }. Seither kamen { $since } Einträge hinzu.
}
compare-other = Es passt nicht: Das Protokoll sagt dort etwas anderes.
compare-beyond = Es passt nicht: So weit reicht das Protokoll nicht.
compare-another-vault = Dieser Prüfpunkt gehört zu einem anderen Tresor.
compare-unsigned = Niemand in diesem Büro hat diesen Prüfpunkt unterschrieben.
compare-advice = Sehen Sie sich Eintrag { $seq } auf dem Papier noch einmal an. Ist er richtig gelesen, dann wurde das Protokoll geändert, eine ältere Kopie des Tresors zurückgespielt, oder das Papier stammt nicht aus diesem Tresor.
compare-signed = Unterschrieben von { $officer }.
