# Letters and reports that go to people: full sentences, plain words, addressed to the person.
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
paper-report-title = Auskunft über Ihre personenbezogenen Daten
paper-report-intro = Ihre am { $received } eingegangene Anfrage betrifft Ihre personenbezogenen Daten. Diese Auskunft ist unsere Antwort. Sie erfahren daraus, welche Daten wir über Sie verarbeiten, warum wir sie verarbeiten, wer sie erhält und welche Rechte Sie haben.
paper-report-intro-other = Ihre am { $received } eingegangene Anfrage betrifft die personenbezogenen Daten von { $subject }. Diese Auskunft ist unsere Antwort. Sie erfahren daraus, welche Daten wir verarbeiten, warum wir sie verarbeiten, wer sie erhält und welche Rechte die betroffene Person hat.
paper-report-nothing = Wir haben unsere Bestände nach Daten zu Ihrer Person durchsucht. Abgesehen von dem, was wir zur Bearbeitung dieser Anfrage aufbewahren, verarbeiten wir keine personenbezogenen Daten über Sie.
paper-report-nothing-where = Durchsucht wurden die folgenden Datenquellen: { $sources }.
paper-section-processing = Angaben zur Verarbeitung
paper-section-record = Was zu Ihrer Person erfasst ist
paper-section-organisation = Die Organisation, der Sie angehören
paper-section-bases = Die Rechtsgrundlagen für die Verarbeitung Ihrer Daten
paper-section-data = Ihre Daten, nach Datenquellen
paper-section-requests = Ihre früheren Anfragen
paper-section-date = Die Frist für diese Antwort
paper-section-rights = Ihre Rechte

paper-answer-confirmation = Wir verarbeiten personenbezogene Daten, die Sie betreffen.
paper-answer-copy = Eine Kopie der Daten folgt in dieser Auskunft.
paper-answer-rights = Sie können verlangen, dass wir Ihre Daten berichtigen oder löschen oder ihre Verarbeitung einschränken, und Sie können der Verarbeitung widersprechen. Beruht die Verarbeitung auf Ihrer Einwilligung oder auf einem Vertrag, können Sie die Daten, die Sie uns bereitgestellt haben, auch in einem maschinenlesbaren Format erhalten. Eine Einwilligung können Sie jederzeit mit Wirkung für die Zukunft widerrufen. Für all dies genügt eine Nachricht an { $contact }.
paper-answer-complaint = Wenn Sie der Ansicht sind, dass wir Ihre Daten nicht rechtmäßig verarbeiten, können Sie sich bei der Aufsichtsbehörde beschweren: { $authority }. Sie können auch die Gerichte anrufen.
paper-answer-origin-you = Die Daten haben wir von Ihnen selbst erhalten.
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
paper-source-exception = Diese Datenquelle konnte nicht durchsucht werden: { $reason }
paper-files-beside = Dieser Auskunft sind die folgenden Dateien unverändert beigefügt:
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
paper-acknowledgement-title = Wir haben Ihre Anfrage erhalten
paper-acknowledgement-body = Ihre Anfrage ist am { $received } bei uns eingegangen und unter dem Aktenzeichen { $number } erfasst. Sie betrifft: { $rights }.
paper-acknowledgement-due = Wir antworten Ihnen spätestens am { $due }. Sollte die Sache komplex sein und mehr Zeit erfordern, teilen wir Ihnen dies vor diesem Tag mit und nennen Ihnen die Gründe.
paper-acknowledgement-contact = Wenn Sie uns zu dieser Anfrage schreiben, geben Sie bitte das oben genannte Aktenzeichen an.
paper-identity-title = Bitte helfen Sie uns, Ihre Identität zu bestätigen
paper-identity-body = Ihre am { $received } eingegangene Anfrage (Aktenzeichen { $number }) liegt uns vor. Bevor wir personenbezogene Daten offenlegen, müssen wir sicher sein, dass sie die richtige Person erreichen. Bitte antworten Sie auf dieses Schreiben von einer Adresse oder Telefonnummer aus, die bei uns bereits hinterlegt ist, oder nehmen Sie Kontakt mit uns auf, damit wir einen für Sie passenden Weg vereinbaren können.
paper-identity-less = Bitte senden Sie uns keine Kopie eines Ausweisdokuments, es sei denn, wir bitten Sie darum. Wir verlangen nicht mehr als nötig und löschen, was wir für die Prüfung verwendet haben, sobald sie abgeschlossen ist.
paper-completion-title = Ihre Anfrage ist abgeschlossen
paper-completion-body = Ihre am { $received } eingegangene Anfrage (Aktenzeichen { $number }) haben wir bearbeitet. Sie betraf: { $rights }.
paper-completion-fully = Ihrer Anfrage haben wir in vollem Umfang entsprochen.
paper-completion-partly = Ihrer Anfrage haben wir teilweise entsprochen. Im Übrigen mussten wir sie aus folgendem Grund ablehnen: { $reason }.
paper-completion-nothing = Wir verarbeiten keine personenbezogenen Daten über Sie, abgesehen von dem, was wir zur Dokumentation dieser Anfrage aufbewahren.
paper-completion-report = Unsere Auskunft haben wir am { $sent } versandt.
paper-completion-rest = Sollte etwas fehlen oder unklar sein, schreiben Sie uns bitte.
paper-extension-title = Wir brauchen mehr Zeit für Ihre Anfrage
paper-extension-body = Ihre am { $received } eingegangene Anfrage (Aktenzeichen { $number }) liegt uns vor. Wir können sie nicht innerhalb der regulären Frist abschließen. Die Gründe sind:
paper-extension-due = Wir antworten Ihnen spätestens am { $due }.
paper-argument = So wurde diese Frist berechnet:
paper-argument-of = So wurde diese Frist berechnet ({ $right }):
paper-argument-calendar = Feiertage: { $calendar }
paper-refusal-title = Wir können Ihrer Anfrage nicht entsprechen
paper-refusal-body = Ihre am { $received } eingegangene Anfrage (Aktenzeichen { $number }) haben wir geprüft. Sie betraf: { $rights }. Wir können ihr nicht entsprechen. Die Gründe sind:
paper-refusal-remedies = Sie können sich hierüber bei der Aufsichtsbehörde beschweren: { $authority }. Sie können auch einen gerichtlichen Rechtsbehelf einlegen.

# Mail drafts
paper-mail-subject = { $title } · { $number }
paper-mail-body = Sie finden unser Schreiben im Anhang.

# The recovery sheet
paper-recovery-title = Notfallblatt
paper-recovery-what = Dieser Code öffnet den Tresor, wenn die Passphrase verloren ist. Niemand sonst hat ihn, und niemand kann ihn noch einmal erzeugen.
paper-recovery-qr = Der Notfallcode als QR-Code
paper-recovery-keep = Bewahren Sie dieses Blatt dort auf, wo Sie Urkunden und Siegel verwahren: im Safe, nicht beim Computer.
paper-recovery-who = Wer dieses Blatt und die Dateien des Tresors hat, kann alles lesen. Behandeln Sie es wie den Tresor selbst.
paper-recovery-lost = Geht das Blatt verloren, erstellen Sie in den Einstellungen ein neues. Der alte Code öffnet dann nichts mehr.
paper-recovery-made = Erstellt am { $date }.
