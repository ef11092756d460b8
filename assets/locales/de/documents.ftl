# Letters and reports: made, seen as pages, exported, sent out.
documents-empty = Noch kein Schreiben oder Bericht
documents-empty-hint = Was an die Person geht, entsteht hier, wird als Seite angesehen, ausgegeben und sein Versand erfasst.
compose-report = Bericht erstellen
letters-make = Schreiben erstellen
letter-lead = In der Sprache der Person: { $language }. Sie sehen es, bevor es hinausgeht.
letter-reasons = Gründe
letter-reasons-hint = Sie werden gedruckt, wie Sie sie schreiben.
letter-word = Ein eigenes Wort
letter-word-hint = Ein weiterer Absatz im Schreiben.
letter-make = Schreiben erstellen
document-pages = { $count ->
    [one] eine Seite
   *[other] { $count } Seiten
}
document-page-count = Seiten
document-facts = Angaben zum Dokument
document-recipient = Geht an
document-language = Sprache
document-made = Erstellt
document-exported-on = Ausgegeben
document-made-short = erstellt
document-exported-short = ausgegeben, nicht versandt
document-stale-short = veraltet
document-stale-letter = Erstellen Sie das Schreiben auf der Seite des Antrags neu.
document-again = Neu erstellen
document-exported = Ausgegeben als { $name }.
document-drafted = E-Mail-Entwurf: { $name }.
export-document = Als PDF ausgeben
mail-draft = E-Mail-Entwurf schreiben
back-to-request = Zurück zum Antrag
preview-label = { $title }, Seite für Seite
preview-page-of = Seite { $page } von { $pages }
file-size = Größe
dispatched = Versandt
dispatch-ask = Versand erfassen…
dispatch-title = Versand erfassen
dispatch-lead = Wie es hinausging und was es belegt.
dispatch-way = Es ging hinaus
dispatch-on = Am
dispatch-evidence-mail = Nachrichten-ID oder Zieladresse
dispatch-evidence-post = Einschreibenummer
dispatch-evidence-hand = Wer den Empfang bestätigt hat
dispatch-record = Versand erfassen
column-number = Nummer
column-document = Dokument
column-dispatch = Versand
mail-draft-no-email = Die Person hat keine E-Mail-Adresse. Tragen Sie sie im Antrag nach oder senden Sie per Post.
