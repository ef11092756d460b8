# Settings.
settings-office = Büro
settings-calendar = Schließtage
settings-methods = Wege der Prüfung
settings-security = Sicherheit
settings-screen = Bildschirm
settings-about = Über

settings-logo = Logo
settings-logo-now = Das Logo, wie es auf Schreiben steht
settings-logo-none = Noch kein Logo. Schreiben tragen nur den Namen des Büros.

settings-theme = Aussehen
settings-theme-system = Wie der Computer
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-screen-note = Bleibt auf diesem Computer, außerhalb des Tresors. Es sagt nichts über jemanden.

settings-idle = Sperren
settings-idle-minutes = Sperren nach so vielen Minuten ohne Eingabe
settings-idle-hint = Von 1 bis 120. Getipptes bleibt erhalten.
settings-device = Schlüsselbund dieses Computers
settings-device-what = Ein Schlüssel zum Tresor kann im Schlüsselbund Ihres Benutzerkontos liegen. Wer sich als Sie anmelden kann, kann dann auch den Tresor öffnen.
settings-device-none = Der Schlüsselbund ist auf diesem Computer nicht erreichbar.
settings-device-remember = Schlüsselbund darf öffnen
settings-device-forget = Schlüssel aus dem Schlüsselbund nehmen
settings-passphrase = Passphrase
settings-passphrase-old = Passphrase jetzt
settings-passphrase-change = Passphrase ändern
settings-passphrase-changed = Ab jetzt öffnet die neue Passphrase den Tresor. Das Notfallblatt gilt weiter.
settings-recovery = Notfallblatt
settings-recovery-confirmed = Bestätigt: zwei Gruppen wurden vom Blatt abgetippt.
settings-recovery-make = Neues Wiederherstellungsblatt erstellen …
settings-recovery-hint = Das alte Blatt öffnet danach nichts mehr.
settings-recovery-finish = Fertig

settings-methods-lead = Identität heißt, wer jemand ist; Zuordnung heißt, dass diese Daten zu ihm gehören. Bieten Sie den mildesten Weg an, der genügt (Art. 12 Abs. 6 DSGVO).
settings-method = Weg
settings-method-identity = Identität
settings-method-ownership = Zuordnung
settings-method-up = { $name } nach oben
settings-method-down = { $name } nach unten
settings-method-remove = { $name } entfernen
settings-method-new = Ein anderer Weg
settings-method-new-hint = Wie Ihr Büro ihn nennt.

settings-calendar-lead = Feiertage kommen aus dem Kalender für { $calendar } (Daten { $version }). Tragen Sie weitere Tage ein, an denen Ihr Büro geschlossen ist; jedes Datum zeigt, wie sie gezählt haben.
settings-days-none = Noch keine Schließtage.
settings-day-new = Ein Tag, an dem das Büro geschlossen ist
settings-day-remove = { $day } entfernen

about-engine = Speicher
about-calendar = Feiertagsdaten
about-folder = Tresorordner
about-sandbox = Webansicht
about-sandbox-on = in ihrer Sandbox
about-limits = Wogegen Tutela nicht schützt
about-limit-open = Jemand, der bei offenem Tresor an diesem Computer sitzt.
about-limit-spy = Programme auf diesem Computer, die Tastatur, Bildschirm oder Speicher lesen.
about-limit-disk = Spuren in Auslagerung oder Ruhezustand. Nehmen Sie eine verschlüsselte Festplatte.
about-limit-screen = Bilder vom Bildschirm: unter Linux lassen sie sich nicht verhindern.
about-limit-sent = Was das Büro verlassen hat: ein Bericht ist so sicher wie sein Versandweg.
about-limit-law = Es zählt und erinnert; die Entscheidung und ihre Gründe sind Ihre.
about-licences = Lizenzen
about-licence-own = Tutela ist freie Software unter der MIT-Lizenz oder der Apache License 2.0, nach Ihrer Wahl.
about-licence-others = Darin stecken unter anderem SQLCipher (BSD), Tauri und Svelte (MIT, Apache 2.0) und die Schriften Inter und Noto (SIL Open Font License 1.1).

settings-documents = Dokumente
settings-fonts = Schriftpaket
settings-fonts-what = Die Schriften, die Tutela mitbringt, zeichnen chinesische Zeichen so, wie man sie in China schreibt. Mit Dateien von Noto Sans CJK zeichnen Dokumente sie so, wie es im Land der Leserin oder des Lesers üblich ist: Japan, Korea, Taiwan, Hongkong. Die Dateien liegen auf diesem Computer, außerhalb des Tresors.
settings-fonts-none = Noch keine Schriftdateien.
settings-fonts-add = Schriftdatei hinzufügen…
settings-fonts-remove = { $name } entfernen
settings-fonts-restart = Was Sie hinzugefügt oder entfernt haben, gilt ab dem nächsten Start. Sperren Sie den Tresor, und Tutela startet neu.
settings-fonts-file = Datei
settings-fonts-size = Größe
settings-fonts-covers = Zeichnet die Zeichen wie in
settings-fonts-bold = mit fetter Schrift
settings-fonts-state = In Dokumenten
settings-fonts-in-use = In Gebrauch
settings-fonts-later = Ab dem nächsten Start
settings-fonts-broken = Diese Datei lässt sich nicht mehr lesen. Entfernen Sie sie und fügen Sie sie neu hinzu.
font-region-sc = China
font-region-tc = Taiwan
font-region-hk = Hongkong
font-region-jp = Japan
font-region-kr = Korea
