# The queue of requests.
queue-label = Anträge
queue-open = Offen
queue-overdue = Verspätet
queue-verifying = Zu prüfen
queue-unowned = Ohne Bearbeiter
queue-mine = Meine
queue-closed = Abgeschlossen
queue-all = Alle
queue-filter = Filter
queue-filter-placeholder = Nummer, Name oder E-Mail
queue-right = Recht
queue-any-right = Jedes Recht
queue-due = Frist
queue-any-due = Jeder Tag
queue-due-week = In 7 Tagen
queue-due-month = In 30 Tagen
queue-regime = Gesetz
queue-any-regime = Jedes Gesetz
queue-clear = Filter leeren
queue-count = { $count ->
    [one] { $count } Antrag
   *[other] { $count } Anträge
}
queue-number = Nummer
queue-who = Wer
queue-rights = Rechte
queue-state = Stand
queue-due-on = Frist
queue-days = Bleibt
queue-owner = Bearbeitung
queue-channel = Kam
queue-received = Eingang
queue-for = für { $subject }
queue-row = { $number }, { $who }, { $rights }
queue-picked = { $count } ausgewählt
queue-unpick = Auswahl aufheben
queue-open-row = Öffnen
queue-take = Übernehmen
queue-give-up = Abgeben
queue-empty-title = Keine offenen Anträge
queue-empty = Ein Antrag ist, wenn jemand fragt, was Sie über ihn wissen, oder Berichtigung, Löschung oder ein Ende verlangt. Tippen Sie ihn während des Anrufs ein, oder ziehen Sie die E-Mail auf dieses Fenster.
queue-none-title = Hier ist nichts
queue-none = Kein Antrag passt. Sehen Sie in einer anderen Liste nach oder leeren Sie die Filter.
