# Confidential notes.
nav-notes = Notizen
notes-title = Vertrauliche Notizen
notes-lead = Getrennt vom übrigen Tresor versiegelt. Das Öffnen verlangt Ihre Passphrase und wird protokolliert.
notes-none = Hier gibt es noch keine Notizen.
notes-none-granted = Sie können vertrauliche Notizen nicht öffnen. Die Datenschutzbeauftragte kann es erlauben.
notes-count = { $count ->
    [0] Keine vertraulichen Notizen.
    [one] Es gibt eine vertrauliche Notiz.
   *[other] Es gibt { $count } vertrauliche Notizen.
 }
note-new = Notiz schreiben…
note-new-title = Eine vertrauliche Notiz
note-title = Titel
note-category = Kategorie
note-category-hint = In eigenen Worten, etwa Rechtsrat.
note-text = Text
note-text-hint = Eingefügtes kommt als einfacher Text an. **stark**, *betont*, - Liste, 1. Nummern, > Zitat.
note-bold = Stark
note-italic = Betont
note-list = Liste
note-quote = Zitat
note-heading = Überschrift
note-save = Notiz versiegeln
note-open = Öffnen…
note-open-title = „{ $title }“ öffnen
note-open-lead = Das Öffnen wird protokolliert.
note-open-now = Öffnen
note-closes = Schließt in { $seconds } s
note-close = Schließen
note-edit = Ändern
note-erase = Löschen…
note-erase-title = Diese Notiz löschen
note-erase-ask = Die Notiz und ihre Dateien werden vernichtet und sind nicht wiederherzustellen. Dass es sie gab, bleibt im Protokoll.
note-erase-now = Löschen
note-copy = Text kopieren
note-copied = Kopiert. In { $seconds } s verlässt es die Zwischenablage.
note-files = Dateien
note-file-add = Datei hinzufügen
note-file-save = { $name } auf die Platte speichern, dort lesbar
note-file-erase = { $name } löschen
note-alone = Für sich
note-changed = { $who }, { $when }
note-about = Worüber
notes-more = Mehr
settings-notes = Vertrauliche Notizen
settings-notes-seconds = Sekunden, die eine Notiz offen bleibt
settings-notes-blur = Notiz schließen, wenn das Fenster den Fokus verliert
settings-notes-count = Wer Notizen nicht öffnen darf, sieht ihre Zahl
notes-renew-key = Alle Notizen mit neuem Schlüssel versiegeln
notes-renew-key-what = Nützlich, wenn ein Computer mit offenem Tresor in fremden Händen gewesen sein könnte.
notes-key-renewed = Alle Notizen sind neu versiegelt.
