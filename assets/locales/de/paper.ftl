# What stands on letters and reports around the words of their templates (assets/templates).
# The salutation ends in a comma: what may stand right after it begins with a word that is written with a capital anyway.

paper-page = Seite {"{page}"} von {"{pages}"}
paper-footer-case = Aktenzeichen { $number }
paper-footer-proof = Akte { $fingerprint } · Protokoll { $seq }:{ $head }
paper-case = Aktenzeichen
paper-received = Eingang
paper-date = Datum
paper-contact = Kontakt
paper-dear = Guten Tag { $name },
paper-regards = Mit freundlichen Grüßen
paper-dpo = Datenschutzbeauftragte/r

# The report of personal data
paper-report-nothing = Wir haben unsere Bestände nach Daten zu Ihrer Person durchsucht. Abgesehen von dem, was wir zur Bearbeitung dieser Anfrage aufbewahren, verarbeiten wir keine personenbezogenen Daten über Sie.
paper-section-processing = Angaben zur Verarbeitung
paper-section-record = Was zu Ihrer Person erfasst ist
paper-section-organisation = Die Organisation, der Sie angehören
paper-section-bases = Die Rechtsgrundlagen für die Verarbeitung Ihrer Daten
paper-section-data = Ihre Daten, nach Datenquellen
paper-section-requests = Ihre früheren Anfragen
paper-section-rights = Ihre Rechte

paper-answer-confirmation = Wir verarbeiten personenbezogene Daten, die Sie betreffen.
paper-answer-copy = Eine Kopie der Daten folgt in dieser Auskunft.
paper-answer-rights = Sie können verlangen, dass wir Ihre Daten berichtigen oder löschen oder ihre Verarbeitung einschränken, und Sie können der Verarbeitung widersprechen. Beruht die Verarbeitung auf Ihrer Einwilligung oder auf einem Vertrag, können Sie die Daten, die Sie uns bereitgestellt haben, auch in einem maschinenlesbaren Format erhalten. Eine Einwilligung können Sie jederzeit mit Wirkung für die Zukunft widerrufen. Für all dies genügt eine Nachricht an { $contact }.
paper-answer-complaint = Wenn Sie der Ansicht sind, dass wir Ihre Daten nicht rechtmäßig verarbeiten, können Sie sich bei der Aufsichtsbehörde beschweren: { $authority }. Sie können auch die Gerichte anrufen.
paper-answer-not-registered = Es ist nichts erfasst, worauf dies zuträfe.

paper-table-source = Datenquelle
paper-table-category = Datenkategorie
paper-table-purposes = Zwecke
paper-table-recipients = Empfänger
paper-table-retention = Speicherdauer
paper-table-origin = Herkunft
paper-table-purpose = Zweck
paper-table-basis = Rechtsgrundlage
paper-table-from = Von
paper-table-to = Bis
paper-table-evidence = Nachweis
paper-table-number = Aktenzeichen
paper-table-received = Eingang
paper-table-rights = Gegenstand
paper-table-outcome = Ergebnis
paper-table-file = Datei
paper-table-size = Größe
paper-in-progress = in Bearbeitung
paper-rows = { $count ->
    [one] Ein Datensatz
   *[other] { $count } Datensätze
}
paper-record = Datensatz { $index }
paper-source-nothing = Hier wurde nichts zu Ihrer Person gefunden.
paper-withheld = Hier gefunden und zurückgehalten: { $what }. Grund: { $ground }.
paper-withheld-text = ein Text
paper-withheld-file = eine Datei
paper-source-exception = Diese Datenquelle konnte nicht durchsucht werden: { $reason }
paper-column-category = { $column } ({ $category })

paper-field-name = Name
paper-field-email = E-Mail
paper-field-phone = Telefon
paper-field-customer = Kundennummer
paper-field-other = Kennung
paper-field-address = Anschrift
paper-field-language = Sprache
paper-field-country = Land
paper-field-role = Funktion
paper-field-organisation = Organisation
paper-field-registration = Registernummer

# Letters
paper-argument-calendar = Feiertage: { $calendar }

# Mail drafts
paper-mail-subject = { $title } · { $number }
paper-mail-body = Sie finden unser Schreiben im Anhang.

# The recovery sheet
paper-recovery-qr = Der Notfallcode als QR-Code
paper-invitation-title = Einladung zu einem Tresor
paper-invitation-lead = { $name }: Mit diesem Code öffnen Sie zum ersten Mal den Tresor des Datenschutzbüros von { $office }.
paper-invitation-how = Was zu tun ist
paper-invitation-one = Öffnen Sie den Ordner des Tresors in Tutela und wählen Sie auf dem Sperrbildschirm den Weg mit Notfallblatt oder Einladung.
paper-invitation-two = Geben Sie den Code ein und wählen Sie eine eigene Passphrase. Niemand sonst erfährt sie.
paper-invitation-three = Drucken Sie das Notfallblatt aus, das dann erscheint, und bewahren Sie es sicher auf.
paper-invitation-once = Der Code gilt einmal. Vernichten Sie das Blatt danach. Ging es vorher verloren oder hat es jemand gesehen, sagen Sie es sofort: Dann entsteht ein neuer Code.

# One of three recovery sheets
paper-sheets-title = Notfallblatt { $number } von 3
paper-sheets-alone = Dieses Blatt allein öffnet nichts. Zusammen mit einem der beiden anderen öffnet es den Tresor, wenn die Passphrase verloren ist.
paper-sheets-one = Jedes der drei Blätter verwahrt eine andere Person oder ein anderer Safe, fern vom Computer: nie zwei an einem Ort.
paper-sheets-two = Wer es verwahrt, muss nicht im Tresor arbeiten dürfen. Jemand aus der Leitung, dem Betriebsrat oder ein Notariat genügt.
paper-sheets-three = Ist ein Blatt verloren oder hat es jemand anderes gesehen, lassen Sie in den Einstellungen drei neue machen. Die alten öffnen danach nichts mehr.
paper-sheets-made = Erstellt am { $date }. Nur Blätter, die zusammen erstellt wurden, öffnen den Tresor.

## Die Akte eines Falls auf Papier
paper-record-title = Aufzeichnung des Falls { $number }
paper-record-lead = Alles, was { $office } zu diesem Fall aufgezeichnet hat, Eintrag für Eintrag, Stand { $date }.
paper-record-count = Einträge zu diesem Fall
paper-record-size = Einträge des ganzen Protokolls
paper-record-root = Wurzel des Baums darüber
paper-record-proof = SHA-256 des Nachweises
paper-record-entries = Was aufgezeichnet wurde
paper-record-number = Nr.
paper-record-when = Wann
paper-record-by = Von
paper-record-what = Was
paper-record-hash = Hash
paper-record-check = Wie sich das prüfen lässt
paper-record-take = Speichern Sie die Datei record.json, die an dieser PDF-Datei hängt. Ihr SHA-256 steht oben.
paper-record-run = Starten Sie damit das Programm verify_trail.py. Es gehört zu Tutela, ist kurz genug, um es zu lesen, und braucht weder Tutela noch einen Tresor: Es prüft jede Unterschrift und dass jeder Eintrag zum ganzen Protokoll gehört.
paper-record-compare = Vergleichen Sie die Wurzel mit jedem Prüfpunkt dieses Büros, der anderswo aufbewahrt wurde. Ein Protokoll, das nur fortgeschrieben wurde, passt zu beiden.
paper-record-checkpoint = Prüfpunkt
paper-record-keys = Schlüssel der Bearbeitenden
paper-record-attached = Die Einträge dieses Falls mit ihren Unterschriften und dem Weg eines jeden zur Wurzel.
