# The reasoning behind legal dates, names of the law, severity factors and checklists.

## Steps of a due date
law-received = Eingegangen am { $date }
law-counted-from = Gerechnet ab { $date }; dieser Tag selbst zählt nicht mit
law-counted-from-moment = Gerechnet ab { $at }
law-start-identity = Die Frist beginnt am { $date } mit dem Eingang des Identitätsnachweises
law-start-fee = Die Frist beginnt am { $date } mit der Zahlung der Gebühr
law-small-agent = Für kleine Verantwortliche gilt eine längere Frist
law-period-hour = { $n ->
    [one] Die Frist von einer Stunde endet am { $date }
   *[other] Die Frist von { $n } Stunden endet am { $date }
}
law-period-at-once = Sofort fällig: { $date }
law-period-day = { $n ->
    [one] Die Frist von einem Tag endet am { $date }
   *[other] Die Frist von { $n } Tagen endet am { $date }
}
law-period-business-day = { $n ->
    [one] Die Frist von einem Arbeitstag endet am { $date }
   *[other] Die Frist von { $n } Arbeitstagen endet am { $date }
}
law-period-week = { $n ->
    [one] Die Frist von einer Woche endet am { $date }
   *[other] Die Frist von { $n } Wochen endet am { $date }
}
law-period-month = { $n ->
    [one] Die Frist von einem Monat endet am { $date }
   *[other] Die Frist von { $n } Monaten endet am { $date }
}
law-period-month-last-day = { $n ->
    [one] Die Frist von einem Monat endet am { $date }, dem letzten Tag dieses Monats
   *[other] Die Frist von { $n } Monaten endet am { $date }, dem letzten Tag dieses Monats
}
law-period-month-next-day = { $n ->
    [one] Die Frist von einem Monat endet am { $date }, da der Monat davor zu kurz ist
   *[other] Die Frist von { $n } Monaten endet am { $date }, da der Monat davor zu kurz ist
}
law-period-year = { $n ->
    [one] Die Frist von einem Jahr endet am { $date }
   *[other] Die Frist von { $n } Jahren endet am { $date }
}
law-period-year-last-day = { $n ->
    [one] Die Frist von einem Jahr endet am { $date }, dem letzten Tag dieses Monats
   *[other] Die Frist von { $n } Jahren endet am { $date }, dem letzten Tag dieses Monats
}
law-period-year-next-day = { $n ->
    [one] Die Frist von einem Jahr endet am { $date }, da der Monat davor zu kurz ist
   *[other] Die Frist von { $n } Jahren endet am { $date }, da der Monat davor zu kurz ist
}
law-roll-weekend = Wochenende: verschoben auf { $date }
law-roll-sunday = Sonntag: verschoben auf { $date }
law-roll-holiday = Feiertag ({ $holiday }): verschoben auf { $date }
law-roll-weekend-holiday = Wochenende und Feiertag ({ $holiday }): verschoben auf { $date }
law-roll-sunday-holiday = Sonntag und Feiertag ({ $holiday }): verschoben auf { $date }
law-roll-closed = Die Stelle ist geschlossen: verschoben auf { $date }
law-roll-weekend-closed = Wochenende, und die Stelle ist geschlossen: verschoben auf { $date }
law-roll-holiday-closed = Feiertag ({ $holiday }), und die Stelle ist geschlossen: verschoben auf { $date }
law-roll-weekend-holiday-closed = Wochenende und Feiertag ({ $holiday }), und die Stelle ist geschlossen: verschoben auf { $date }
law-stepped-over-holidays = Nicht als Arbeitstage gezählt: { $holiday }
law-stepped-over-closed = Nicht als Arbeitstage gezählt: Tage, an denen die Stelle geschlossen ist
law-stepped-over-holidays-closed = Nicht als Arbeitstage gezählt: { $holiday } sowie Tage, an denen die Stelle geschlossen ist
law-extended = Verlängert durch Mitteilung vom { $on }; die gesamte Frist wird ab ihrem ursprünglichen Beginn gerechnet
law-extended-told = Verlängert durch Mitteilung vom { $on }, die das neue Datum nennt: { $date }
law-extension-none = Die Mitteilung vom { $on } verschiebt die Frist nicht: Diese Regel kennt keine Verlängerung
law-extension-late = Die Mitteilung vom { $on } verschiebt die Frist nicht: Sie hätte bis zum { $date } versandt sein müssen
law-extension-without-reasons = Die Mitteilung vom { $on } verschiebt die Frist nicht: Sie nannte keine Gründe
law-extension-without-date = Die Mitteilung vom { $on } verschiebt die Frist nicht: Sie nannte kein späteres Datum
law-extension-only-once = Die Mitteilung vom { $on } verschiebt die Frist nicht: Die Frist lässt sich nur einmal verlängern
law-pause-identity = { $n ->
    [one] Das Warten auf den Identitätsnachweis vom { $from } bis zum { $to } zählt nicht mit: ein Tag
   *[other] Das Warten auf den Identitätsnachweis vom { $from } bis zum { $to } zählt nicht mit: { $n } Tage
}
law-pause-clarification = { $n ->
    [one] Das Warten auf die Präzisierung vom { $from } bis zum { $to } zählt nicht mit: ein Tag
   *[other] Das Warten auf die Präzisierung vom { $from } bis zum { $to } zählt nicht mit: { $n } Tage
}
law-pause-both-ends = { $n ->
    [one] Die Tage vom { $from } bis zum { $to }, beide eingeschlossen, zählen wegen der erbetenen Präzisierung nicht mit: ein Tag
   *[other] Die Tage vom { $from } bis zum { $to }, beide eingeschlossen, zählen wegen der erbetenen Präzisierung nicht mit: { $n } Tage
}
law-pause-moved = { $n ->
    [one] Ein Tag zählt nicht mit: Das Ende verschiebt sich auf { $date }
   *[other] { $n } Tage zählen nicht mit: Das Ende verschiebt sich auf { $date }
}
law-asked-too-late = Die Rückfrage vom { $date } kam nach Ablauf der Frist und hemmt sie nicht
law-not-asked-promptly = Die Rückfrage vom { $date } wurde nicht unverzüglich gestellt und hemmt die Frist nicht
law-not-needed = Die Rückfrage vom { $date } war nicht angemessen begründet und hemmt die Frist nicht
law-never-waits-for-identity = Dieses Recht hängt von keinem Identitätsnachweis ab: Die Frist läuft weiter
law-identity-has-no-effect = Nach diesem Recht hemmt die Prüfung der Identität die Frist nicht
law-clarification-has-no-effect = Nach diesem Recht hemmt eine Bitte um Präzisierung die Frist nicht
law-fee-has-no-effect = Nach diesem Recht hemmt eine Gebühr die Frist nicht
law-waiting-identity = Seit dem { $date } wird auf den Identitätsnachweis gewartet; mit seinem Eingang verschiebt sich das Datum
law-waiting-clarification = Seit dem { $date } wird auf die Präzisierung gewartet; mit ihrem Eingang verschiebt sich das Datum
law-waiting-fee = Seit dem { $date } wird auf die Zahlung der Gebühr gewartet; mit ihr verschiebt sich das Datum
law-acknowledge = Der Eingang ist bis zum { $date } zu bestätigen
law-refusal-by = Eine Ablehnung musste bis zum { $date } versandt sein: Für sie gilt die Verlängerung nicht
law-carry-out = { $n ->
    [one] Nach der Entscheidung ist binnen einem Tag zu handeln, spätestens bis zum { $date }
   *[other] Nach der Entscheidung ist binnen { $n } Tagen zu handeln, spätestens bis zum { $date }
}
law-carry-out-business-day = { $n ->
    [one] Nach der Entscheidung ist binnen einem Arbeitstag zu handeln, spätestens bis zum { $date }
   *[other] Nach der Entscheidung ist binnen { $n } Arbeitstagen zu handeln, spätestens bis zum { $date }
}
law-tell-recipients = Wem die Daten weitergegeben wurden, ist bis zum { $date } zu unterrichten
law-tell-recipients-at-once = Wem die Daten weitergegeben wurden, ist sofort zu unterrichten
law-no-asking-again = Vor dem { $date } darf die Person nicht erneut um Zustimmung gebeten werden
law-appeal = { $n ->
    [one] Gegen eine Ablehnung ist ein Einspruch möglich; er ist binnen einem Tag zu beantworten
   *[other] Gegen eine Ablehnung ist ein Einspruch möglich; er ist binnen { $n } Tagen zu beantworten
}
law-appeal-extendable = { $n ->
    [one] Gegen eine Ablehnung ist ein Einspruch möglich; er ist binnen einem Tag zu beantworten, mit Mitteilung binnen weiterer { $more } Tage
   *[other] Gegen eine Ablehnung ist ein Einspruch möglich; er ist binnen { $n } Tagen zu beantworten, mit Mitteilung binnen weiterer { $more } Tage
}
law-act-at-once = Dem Verlangen ist sofort nachzukommen; das Datum gilt für die Antwort
law-no-fixed-period = Das Gesetz nennt hier keine feste Frist; das Datum ist ein Richtwert
law-estimated-holiday = { $date } ist ein Feiertag nach dem Mondkalender und geschätzt
law-no-calendar = Kein Kalender gewählt: Nur Samstage und Sonntage bleiben außer Betracht
law-check-locally = Diese Regel wurde nicht an der Quelle geprüft: vor Ort prüfen
law-check-locally-source = Name oder Nummer dieser Regel wurden nicht an der Quelle geprüft: vor Ort prüfen
law-check-locally-start = Dass diese Regel seit dem { $date } gilt, wurde nicht an der Quelle geprüft: vor Ort prüfen
law-check-locally-extension = Diese Verlängerung wurde nicht an der Quelle geprüft: vor Ort prüfen
law-check-locally-waits = Dass ein solches Warten die Frist hemmt, ist nur aus Kommentaren bekannt: vor Ort prüfen

## Steps of a breach clock
law-breach-aware = Bekannt geworden am { $at }
law-breach-time-shown-twice = Die Uhr zeigte diese Zeit zweimal; gezählt wird ab der früheren
law-breach-hours = { $n ->
    [one] Die Frist von einer Stunde endet am { $at }
   *[other] Die Frist von { $n } Stunden endet am { $at }
}
law-breach-clock-change = Dazwischen liegt eine Zeitumstellung; gezählt werden tatsächliche Stunden
law-breach-strict-end = Ohne die Stunde des Bekanntwerdens (Verordnung 1182/71) endet die Frist am { $at }
law-breach-malicious = Bei böswilliger Absicht gilt eine andere Frist
law-breach-without-delay = Unverzüglich: Das Gesetz nennt keine Zahl von Tagen
law-breach-from-assessment = Gerechnet ab der Bewertung am { $date }
law-breach-from-authority-notice = Gerechnet ab der Meldung an die Behörde am { $date }
law-breach-from-subjects-notice = Gerechnet ab der Benachrichtigung der betroffenen Personen am { $date }
law-breach-not-assessed = Die Frist beginnt mit der Bewertung der Verletzung
law-breach-authority-not-notified = Die Frist beginnt mit der Meldung an die Behörde
law-breach-subjects-not-notified = Die Frist beginnt mit der Benachrichtigung der betroffenen Personen
law-breach-keep-record = Die Aufzeichnung der Verletzung ist bis zum { $date } aufzubewahren
law-breach-keep-public-notice = Können die Personen nicht einzeln benachrichtigt werden, bleibt die öffentliche Bekanntmachung bis zum { $date } bestehen
law-duty-notify-authority = Meldung an die Behörde
law-duty-notify-subjects = Benachrichtigung der betroffenen Personen
law-duty-complete-notice = Ergänzung der Meldung
law-duty-assess = Bewertung der Verletzung
law-duty-keep-record = Aufbewahrung der Aufzeichnung
law-duty-keep-public-notice = Aufrechterhaltung der öffentlichen Bekanntmachung

## Why there is no date
law-error-unknown-regime = Es gibt kein Regelwerk namens „{ $id }“
law-error-no-rule = { $regime } setzt für dieses Recht keine Frist: { $right }
law-error-not-in-force = Am { $date } ist keine Regel in Kraft: { $regime }
law-error-no-breach-rule = { $regime } kennt keine Frist für Verletzungen
law-error-unknown-calendar = Es gibt keinen Kalender namens „{ $id }“
law-error-unknown-calendar-version = Es gibt keine Fassung „{ $version }“ der Feiertagsdaten
law-error-calendar-has-no-data = Der Kalender { $calendar } enthält keine Daten für { $year }: Ein geratenes Datum wird nicht genannt
law-error-pause-ends-before-it-begins = Ein Warten kann nicht am { $to } enden, bevor es am { $from } beginnt
law-error-event-before-receipt = Ein Ereignis vom { $on } kann nicht vor dem Eingang am { $received } liegen
law-error-not-a-date = „{ $text }“ ist kein Datum; richtig geschrieben: 2026-03-02
law-error-not-a-zone = „{ $text }“ ist keine Zeitzone; richtig geschrieben: Europe/Berlin
law-error-no-such-local-time = { $text } gibt es in { $zone } nicht: Die Zeitumstellung hat diese Uhrzeit übersprungen
law-error-hours-need-a-time = Stunden werden ab einer Uhrzeit gezählt, nicht ab einem Datum
law-error-out-of-range = Die Frist reicht über das letzte berechenbare Datum hinaus
law-error-severity-factor = Der Wert liegt außerhalb der Skala dieses Faktors: { $factor }

## Rights
law-right-access = Auskunft
law-right-portability = Datenübertragbarkeit
law-right-rectification = Berichtigung
law-right-erasure = Löschung
law-right-restriction = Einschränkung der Verarbeitung
law-right-objection = Widerspruch
law-right-objection-marketing = Widerspruch gegen Direktwerbung
law-right-withdrawal = Widerruf der Einwilligung
law-right-do-not-sell = Kein Verkauf und keine Weitergabe
law-right-opt-out = Opt-out
law-right-limit = Nutzung sensibler Daten beschränken
law-right-automated-decision = Überprüfung einer automatisierten Entscheidung
law-right-complaint = Beschwerde
law-right-other = Sonstiges

## Regimes
law-regime-gdpr = DSGVO (Europäische Union)
law-regime-uk-gdpr = UK GDPR (Vereinigtes Königreich)
law-regime-lgpd = LGPD (Brasilien)
law-regime-ccpa = CCPA (Kalifornien)
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
law-regime-us-ny = New York (Verletzungen)
law-regime-us-wa = Washington (Verletzungen)
law-regime-us-me = Maine (Verletzungen)
law-regime-us-la = Louisiana (Verletzungen)
law-regime-us-sd = South Dakota (Verletzungen)
law-regime-us-wi = Wisconsin (Verletzungen)
law-regime-us-az = Arizona (Verletzungen)
law-regime-us-nm = New Mexico (Verletzungen)
law-regime-us-oh = Ohio (Verletzungen)
law-regime-us-al = Alabama (Verletzungen)
law-regime-us-hipaa = HIPAA (USA, Verletzungen)
law-regime-philippines = Philippinen (Verletzungen)
law-regime-quebec = Québec (Gesetz für den Privatsektor)
law-regime-pipeda = PIPEDA (Kanada)
law-regime-swiss-fadp = DSG (Schweiz)
law-regime-south-africa = POPIA und PAIA (Südafrika)
law-regime-india-dpdp = DPDP Act (Indien)
law-regime-hungary-infotv = Infotv. (Ungarn, außerhalb der DSGVO)
law-regime-argentina = Gesetz 25.326 (Argentinien)
law-regime-mexico = LFPDPPP (Mexiko)
law-regime-korea-pipa = PIPA (Korea)
law-regime-singapore-pdpa = PDPA (Singapur)
law-regime-australia-app = Privacy Act (Australien)
law-regime-china-pipl = PIPL (China)
law-regime-turkey-kvkk = KVKK (Türkei)
law-regime-japan-appi = APPI (Japan)
law-regime-new-zealand = Privacy Act (Neuseeland)
law-regime-thailand = PDPA (Thailand)
law-regime-malaysia = PDPA (Malaysia)
law-regime-israel = Gesetz zum Schutz der Privatsphäre (Israel)
law-regime-saudi-arabia = PDPL (Saudi-Arabien)
law-regime-colombia = Gesetz 1581 (Kolumbien)
law-regime-peru = Gesetz 29733 (Peru)
law-regime-uruguay = Gesetz 18.331 (Uruguay)
law-regime-chile = Gesetz 21.719 (Chile)
law-regime-nigeria = NDPA (Nigeria)
law-regime-kenya = Data Protection Act (Kenia)
law-regime-serbia = Gesetz über den Schutz personenbezogener Daten (Serbien)
law-regime-indonesia = PDP-Gesetz (Indonesien)

## Where rules are written that were read there, and variants of rules
law-source-gdpr-12-3 = Art. 12 Abs. 3 DSGVO; Art. 3 Verordnung (EWG, Euratom) Nr. 1182/71
law-source-gdpr-33-1 = Art. 33 Abs. 1 DSGVO; Art. 3 Abs. 1 Verordnung (EWG, Euratom) Nr. 1182/71
law-source-gdpr-34-1 = Art. 34 Abs. 1 DSGVO
law-source-ccpa-7021 = 11 CCR 7021
law-source-argentina-16 = Ley 25.326, Art. 16.2 und 16.4
law-source-swiss-fadp-breach-authority = Art. 24 DSG
law-source-swiss-fadp-breach-people = Art. 24 DSG
law-variant-simplified = Vereinfachte Antwort, sofort

## Severity of a breach
law-severity-band-low = Gering
law-severity-band-medium = Mittel
law-severity-band-high = Hoch
law-severity-band-very-high = Sehr hoch
law-severity-factor-dpc = Kontext der Verarbeitung
law-severity-factor-ei = Leichtigkeit der Identifizierung
law-severity-factor-confidentiality = Verlust der Vertraulichkeit
law-severity-factor-integrity = Verlust der Integrität
law-severity-factor-availability = Verlust der Verfügbarkeit
law-severity-factor-malicious = Böswillige Absicht
law-severity-flag-over-100 = Mehr als 100 Personen sind betroffen
law-severity-flag-unintelligible = Die Daten sind für den, der sie hat, unverständlich
law-severity-data-simple = Einfache Daten: Lebenslauf, Kontakt, Ausbildung, Familie, Arbeit
law-severity-data-simple-profile = Umfang oder Verantwortlicher lassen ein Profil oder die soziale oder finanzielle Lage erkennen
law-severity-data-simple-sensitive = Sie lassen auf Gesundheit, Sexualleben, politische oder religiöse Ansichten schließen
law-severity-data-simple-vulnerable = Sie sind für die Sicherheit schutzbedürftiger Personen oder Minderjähriger entscheidend
law-severity-data-behavioural = Verhaltensdaten: Standort, Verkehr, Gewohnheiten
law-severity-data-behavioural-no-insight = Sie geben keinen wesentlichen Einblick oder sind leicht öffentlich zu finden
law-severity-data-behavioural-profile = Sie zeigen ein genaues Profil des Alltags
law-severity-data-behavioural-sensitive = Aus ihnen lässt sich ein Profil zu sensiblen Fragen bilden
law-severity-data-financial = Finanzdaten: Einkommen, Umsätze, Auszüge, Karten, Rechnungen, Leistungen
law-severity-data-financial-no-insight = Sie geben keinen wesentlichen Einblick, etwa nur, dass jemand Kunde einer Bank ist
law-severity-data-financial-some = Sie enthalten Finanzdaten ohne bedeutenden Einblick
law-severity-data-financial-fraud = Sie ermöglichen Betrug oder zeigen ein genaues finanzielles Profil
law-severity-data-sensitive = Sensible Daten: Gesundheit, politische Ansichten, Sexualleben
law-severity-data-sensitive-no-insight = Sie geben keinen wesentlichen Einblick oder sind öffentlich
law-severity-data-sensitive-general = Sie erlauben nur allgemeine Vermutungen
law-severity-data-sensitive-assumption = Sie erlauben Vermutungen über sensible Tatsachen
law-severity-id-name = Vollständiger Name
law-severity-id-name-common = Viele Menschen im Land heißen so
law-severity-id-name-rare = Wenige Menschen im Land heißen so
law-severity-id-name-small-town = Wenige Menschen in einer Kleinstadt heißen so
law-severity-id-name-with-birth-date = Er steht mit Geburtsdatum und E-Mail-Adresse
law-severity-id-picture = Bild
law-severity-id-picture-unclear = Undeutlich oder aus der Ferne
law-severity-id-picture-clear = Deutlich, ohne weiteren Zusammenhang
law-severity-id-picture-context = Deutlich, mit Zusammenhang wie Verein oder Ort
law-severity-id-picture-linked = Deutlich, mit verknüpften Daten wie einem Mitgliedsausweis
law-severity-id-email = E-Mail-Adresse
law-severity-id-email-anonymous = Sie verrät keine Identität
law-severity-id-email-searchable = Sie verrät keine Identität, lässt sich aber suchen
law-severity-id-email-primary = Sie ist die wichtigste Kennung
law-severity-id-email-name = Sie enthält den Namen bei einer bekannten Domain und lässt sich suchen
law-severity-id-phone = Telefonnummer oder Wohnanschrift
law-severity-id-phone-unlisted = In keinem Verzeichnis
law-severity-id-phone-hard = Schwer zurückzuverfolgen
law-severity-id-phone-partly = Teilweise verzeichnet
law-severity-id-phone-listed = In einem öffentlichen Verzeichnis
law-severity-id-number = Nummer von Ausweis, Reisepass oder Sozialversicherung
law-severity-id-number-alone = Nur die Nummer, ohne Register zum Nachschlagen
law-severity-id-number-base = Ein Register zum Nachschlagen ist erreichbar
law-severity-id-number-linked = Mit Namen oder anderen Daten oder mit offenem Register
law-severity-id-code = Code, Alias oder Initialen
law-severity-id-code-unlinkable = Lässt sich mit keiner Person verknüpfen
law-severity-id-code-revealing = Verrät etwas über die Person
law-severity-id-code-key = Der Schlüssel ist verfügbar
law-severity-confidentiality-none = Offengelegen, ohne Anzeichen unrechtmäßiger Nutzung
law-severity-confidentiality-known = Bekannten Empfängern offengelegt
law-severity-confidentiality-unknown = Einer unbekannten Zahl von Empfängern offengelegt
law-severity-integrity-none = Verändert und vor jeder falschen Nutzung wiederhergestellt
law-severity-integrity-recoverable = Verändert und vielleicht genutzt, aber wiederherstellbar
law-severity-integrity-lost = Verändert und vielleicht genutzt, nicht wiederherstellbar
law-severity-availability-none = Ohne Schwierigkeit wiederherstellbar
law-severity-availability-temporary = Zeitweise nicht verfügbar oder mit etwas Arbeit neu erstellbar
law-severity-availability-full = Endgültig verloren: keine Sicherung, und die Person kann sie nicht erneut angeben

## Checklists
law-checklist-gdpr-15 = Inhalt einer Auskunft
law-checklist-gdpr-15-confirmation = Ob personenbezogene Daten verarbeitet werden
law-checklist-gdpr-15-purposes = Die Zwecke, je Kategorie von Daten
law-checklist-gdpr-15-categories = Die Kategorien personenbezogener Daten
law-checklist-gdpr-15-recipients = Die Empfänger mit Namen oder, wo sie nicht benennbar sind, ihre Kategorien
law-checklist-gdpr-15-storage = Die Speicherdauer oder die Kriterien dafür
law-checklist-gdpr-15-rights = Die Rechte auf Berichtigung, Löschung, Einschränkung und Widerspruch
law-checklist-gdpr-15-complaint = Das Beschwerderecht bei der Aufsichtsbehörde, mit deren Namen
law-checklist-gdpr-15-origin = Die Herkunft der Daten, die nicht von der Person stammen
law-checklist-gdpr-15-automated = Automatisierte Entscheidungen: angewandte Logik, Tragweite und Auswirkungen
law-checklist-gdpr-15-transfers = Die Garantien für Übermittlungen in Drittländer
law-checklist-gdpr-15-copy = Eine originalgetreue und verständliche Kopie der Daten
law-checklist-gdpr-15-third-parties = Schwärzungen zum Schutz der Rechte anderer, je mit ihrem Grund
law-checklist-gdpr-12-4 = Inhalt einer Ablehnung
law-checklist-gdpr-12-4-reasons = Die konkreten Gründe
law-checklist-gdpr-12-4-complaint = Das Beschwerderecht bei einer Aufsichtsbehörde
law-checklist-gdpr-12-4-remedy = Das Recht auf gerichtlichen Rechtsbehelf
law-checklist-gdpr-12-4-within-a-month = Innerhalb eines Monats nach Eingang versandt
law-checklist-gdpr-12-4-excessive = Warum der Antrag offenkundig unbegründet oder exzessiv ist
law-checklist-gdpr-12-4-fee-announced = Die Gebühr wird vor der Erhebung angekündigt, damit der Antrag zurückgenommen werden kann
law-checklist-gdpr-12-4-not-identified = Warum die Person nicht identifizierbar ist und welche weiteren Angaben helfen würden
law-checklist-gdpr-12-3 = Inhalt einer Mitteilung über die Fristverlängerung
law-checklist-gdpr-12-3-within-a-month = Innerhalb eines Monats nach Eingang versandt
law-checklist-gdpr-12-3-reasons = Gründe, die in Komplexität und Anzahl der Anträge liegen
law-checklist-gdpr-12-3-new-date = Das neue Datum
law-checklist-gdpr-19 = Mitteilung an die Empfänger
law-checklist-gdpr-19-each-recipient = Jedem Empfänger wird die Berichtigung, Löschung oder Einschränkung mitgeteilt
law-checklist-gdpr-19-impossible = Warum die Mitteilung an einen Empfänger unmöglich oder unverhältnismäßig ist
law-checklist-gdpr-19-told-on-request = Die Person wird auf Verlangen über die Empfänger unterrichtet
law-checklist-gdpr-33-3 = Inhalt einer Meldung an die Behörde
law-checklist-gdpr-33-3-nature = Die Art der Verletzung
law-checklist-gdpr-33-3-people = Kategorien und ungefähre Zahl der betroffenen Personen
law-checklist-gdpr-33-3-records = Kategorien und ungefähre Zahl der betroffenen Datensätze
law-checklist-gdpr-33-3-contact = Datenschutzbeauftragter oder sonstige Anlaufstelle
law-checklist-gdpr-33-3-consequences = Die wahrscheinlichen Folgen
law-checklist-gdpr-33-3-measures = Die ergriffenen oder vorgeschlagenen Maßnahmen
law-checklist-gdpr-33-3-late-reasons = Gründe für eine Meldung nach mehr als 72 Stunden
law-checklist-gdpr-33-3-phases = Was in einem späteren Schritt folgt
law-checklist-gdpr-33-5 = Inhalt des Verzeichnisses der Verletzungen
law-checklist-gdpr-33-5-facts = Die Fakten der Verletzung
law-checklist-gdpr-33-5-effects = Ihre Auswirkungen
law-checklist-gdpr-33-5-remedies = Die ergriffenen Abhilfemaßnahmen
law-checklist-gdpr-33-5-decision = Die Entscheidung, zu melden oder nicht, mit Gründen
law-checklist-gdpr-34-2 = Inhalt einer Benachrichtigung der betroffenen Personen
law-checklist-gdpr-34-2-plain-language = Klare und einfache Sprache, in einer eigenen Nachricht
law-checklist-gdpr-34-2-nature = Die Art der Verletzung
law-checklist-gdpr-34-2-contact = Datenschutzbeauftragter oder sonstige Anlaufstelle
law-checklist-gdpr-34-2-consequences = Die wahrscheinlichen Folgen
law-checklist-gdpr-34-2-measures = Die ergriffenen oder vorgeschlagenen Maßnahmen und was die Person tun kann
law-checklist-gdpr-34-2-exception = Die Ausnahme, aufgrund derer keine Benachrichtigung ergeht
law-checklist-lgpd-18 = Rechte nach Art. 18 LGPD
law-checklist-lgpd-18-confirmation = Bestätigung, dass Daten verarbeitet werden
law-checklist-lgpd-18-access = Auskunft über die Daten
law-checklist-lgpd-18-correction = Berichtigung unvollständiger, unrichtiger oder veralteter Daten
law-checklist-lgpd-18-blocking = Anonymisierung, Sperrung oder Löschung unnötiger, übermäßiger oder unrechtmäßiger Daten
law-checklist-lgpd-18-portability = Übertragung an einen anderen Anbieter
law-checklist-lgpd-18-deletion = Löschung der auf Einwilligung beruhenden Daten
law-checklist-lgpd-18-sharing = Die öffentlichen und privaten Stellen, an die Daten weitergegeben wurden
law-checklist-lgpd-18-refusing-consent = Dass die Einwilligung verweigert werden kann, und mit welchen Folgen
law-checklist-lgpd-18-revocation = Widerruf der Einwilligung
law-checklist-lgpd-18-not-the-agent = Wo die Stelle nicht zuständig ist: wer es ist, oder die tatsächlichen oder rechtlichen Gründe
law-checklist-lgpd-18-agents-told = Die Stellen, an die Daten weitergegeben wurden, sind unterrichtet
law-checklist-lgpd-19 = Inhalt einer vollständigen Erklärung
law-checklist-lgpd-19-origin = Die Herkunft der Daten
law-checklist-lgpd-19-no-record = Dass keine Daten erfasst sind
law-checklist-lgpd-19-criteria = Die angewandten Kriterien
law-checklist-lgpd-19-purpose = Der Zweck der Verarbeitung
law-checklist-lgpd-19-form = Elektronisch oder gedruckt, nach Wahl der Person
law-checklist-lgpd-19-full-copy = Eine vollständige elektronische Kopie, wo die Verarbeitung auf Einwilligung oder Vertrag beruht
law-checklist-lgpd-48 = Inhalt einer Vorfallsmeldung
law-checklist-lgpd-48-nature = Die Art der personenbezogenen Daten
law-checklist-lgpd-48-people = Angaben zu den betroffenen Personen
law-checklist-lgpd-48-security = Die technischen und Sicherheitsmaßnahmen
law-checklist-lgpd-48-risks = Die Risiken des Vorfalls
law-checklist-lgpd-48-delay = Die Gründe einer Verspätung
law-checklist-lgpd-48-measures = Die Maßnahmen zur Umkehr oder Milderung der Folgen
law-checklist-lgpd-48-numbers = Die Zahl der Personen, Kinder und ältere Menschen gesondert
law-checklist-lgpd-48-dates = Die Daten des Vorfalls und des Bekanntwerdens
law-checklist-lgpd-48-agent = Wer verantwortlich ist: Verantwortlicher, Auftragsverarbeiter oder kleiner Verantwortlicher
law-checklist-lgpd-48-officer = Der Datenschutzbeauftragte
law-checklist-lgpd-48-cause = Die eigentliche Ursache des Vorfalls
law-checklist-lgpd-48-total = Die Gesamtzahl der Personen in der Verarbeitung
law-checklist-ccpa-confirm = Inhalt einer Eingangsbestätigung
law-checklist-ccpa-confirm-process = Wie der Antrag bearbeitet wird
law-checklist-ccpa-confirm-verification = Wie die Identität im Allgemeinen geprüft wird
law-checklist-ccpa-confirm-when = Wann mit einer Antwort zu rechnen ist
law-checklist-ccpa-know = Inhalt der Antwort auf ein Auskunftsersuchen
law-checklist-ccpa-know-categories = Die Kategorien der erhobenen personenbezogenen Informationen
law-checklist-ccpa-know-sources = Die Kategorien der Quellen
law-checklist-ccpa-know-purposes = Die geschäftlichen oder gewerblichen Zwecke
law-checklist-ccpa-know-third-parties = Die Kategorien Dritter, denen Informationen offengelegt wurden
law-checklist-ccpa-know-sold-shared = Die verkauften, weitergegebenen oder offengelegten Kategorien
law-checklist-ccpa-know-specific-pieces = Die einzelnen personenbezogenen Informationen
law-checklist-ccpa-know-never-disclosed = Keine Ausweis-, Konto- oder Gesundheitsnummern, Passwörter oder biometrischen Daten: stattdessen beschrieben
law-checklist-ccpa-know-look-back = Die zwölf Monate vor dem Antrag, auf Verlangen länger
law-checklist-ccpa-delete = Inhalt der Antwort auf ein Löschverlangen
law-checklist-ccpa-delete-erased = Was gelöscht, anonymisiert oder zusammengefasst wurde
law-checklist-ccpa-delete-told-onward = Dienstleister, Auftragnehmer und Dritte sind unterrichtet
law-checklist-ccpa-delete-kept = Was behalten wird, und warum
law-checklist-ccpa-delete-record = Dass eine Aufzeichnung des Antrags aufbewahrt wird
law-checklist-ccpa-correct = Was die Antwort auf eine Berichtigung enthält
law-checklist-ccpa-correct-weighed = Alle Umstände wurden abgewogen
law-checklist-ccpa-correct-result = Was berichtigt oder stattdessen gelöscht wurde
law-checklist-ccpa-deny = Inhalt einer Ablehnung
law-checklist-ccpa-deny-reason = Der Grund
law-checklist-ccpa-deny-unverified = Dass die Identität nicht geprüft werden konnte
law-checklist-ccpa-deny-offer-opt-out = Das Angebot, Verkauf und Weitergabe zu untersagen

## Provisions, as letters cite them
law-cite-gdpr = Art. { $article } DSGVO
law-cite-gdpr-paragraph = Art. { $article } Abs. { $part } DSGVO
law-cite-uk-gdpr = Art. { $article } UK GDPR
law-cite-uk-gdpr-paragraph = Art. { $article } Abs. { $part } UK GDPR
law-cite-lgpd-paragraph = Art. { $article } § { $part } LGPD
law-cite-lgpd-item = Art. { $article } { $part } LGPD
law-cite-ccpa = Cal. Civ. Code § { $article }
