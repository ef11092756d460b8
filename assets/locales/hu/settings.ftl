# Settings.
settings-office = Iroda
settings-calendar = Zárva tartás
settings-methods = Ellenőrzési módok
settings-security = Biztonság
settings-screen = Képernyő
settings-about = Névjegy

settings-logo = Logó
settings-logo-now = A logó, ahogy a leveleken áll
settings-logo-none = Még nincs logó. A leveleken csak az iroda neve áll.

settings-theme = Megjelenés
settings-theme-system = Mint a gépen
settings-theme-light = Világos
settings-theme-dark = Sötét
settings-screen-note = Ezen a gépen tároljuk, a széfen kívül. Senkiről nem árul el semmit.

settings-idle = Zárolás
settings-idle-minutes = Ennyi tétlen perc után zárul
settings-idle-hint = 1 és 120 között. Amit beírt, megmarad.
settings-device = A gép kulcstartója
settings-device-what = A széf egyik kulcsa a felhasználói fiók kulcstartójában is lehet. Aki az Ön nevében be tud jelentkezni, az így a széfet is kinyithatja.
settings-device-none = A kulcstartó ezen a gépen nem érhető el.
settings-device-remember = Nyithassa a kulcstartó
settings-device-forget = Kulcs kivétele a kulcstartóból
settings-passphrase = Jelmondat
settings-passphrase-old = Mostani jelmondat
settings-passphrase-change = Jelmondat módosítása
settings-passphrase-changed = Ezentúl az új jelmondat nyitja a széfet. A helyreállító lap érvényes marad.
settings-recovery = Helyreállító lap
settings-recovery-confirmed = Megerősítve: két csoportját beírták a lapról.
settings-recovery-make = Új helyreállítási lap készítése…
settings-recovery-hint = A régi lap ezután semmit sem nyit.
settings-recovery-finish = Kész

settings-methods-lead = A személyazonosság: ki az illető; a jogosultság: az övéi-e ezek az adatok. A legenyhébb elegendő módot kínálja (GDPR 12. cikk (6)).
settings-method = Mód
settings-method-identity = Személy
settings-method-ownership = Jogosultság
settings-method-up = { $name } feljebb
settings-method-down = { $name } lejjebb
settings-method-remove = { $name } eltávolítása
settings-method-new = Másik mód
settings-method-new-hint = Ahogy az irodában nevezik.

settings-calendar-lead = Az ünnepnapok e naptárból jönnek: { $calendar } (adatok: { $version }). Vegye fel azokat a napokat, amikor az iroda ezen felül zárva van; minden dátum megmutatja, hogyan számítottak.
settings-days-none = Még nincs ilyen nap.
settings-day-new = Nap, amikor az iroda zárva van
settings-day-remove = { $day } eltávolítása

about-engine = Tároló
about-calendar = Ünnepnapok adatai
about-folder = A széf mappája
about-sandbox = Webnézet
about-sandbox-on = védőburokban fut
about-limits = Mi ellen nem véd a Tutela
about-limit-open = Aki a nyitott széfnél ehhez a géphez ül.
about-limit-spy = A gépen futó programok, amelyek a billentyűzetet, a képernyőt vagy a memóriát olvassák.
about-limit-disk = Nyomok a lapozófájlban vagy hibernáláskor. Használjon titkosított lemezt.
about-limit-screen = Képernyőképek: Linuxon nem akadályozhatók meg.
about-limit-sent = Ami elhagyta az irodát: a jelentés annyira biztonságos, mint a küldés módja.
about-limit-law = Számol és emlékeztet; a döntés és az indokai az Önéi.
about-licences = Licencek
about-licence-own = A Tutela szabad szoftver az MIT vagy az Apache 2.0 licenc szerint, választása szerint.
about-licence-others = Része többek között az SQLCipher (BSD), a Tauri és a Svelte (MIT, Apache 2.0), valamint az Inter és a Noto betűcsalád (SIL Open Font License 1.1).
about-limit-keyring = A számítógép kulcstartójával nyitható széfet ugyanazon felhasználó más programjaitól.
about-limit-gone = Amit egy eltávolított munkatárs magával vitt: korábbi másolatokat, kimentett fájlokat és amit tud.
about-limit-roles = A nyilvántartásokat attól az ügyintézőtől vagy ellenőrtől, aki magát a programot támadja: a széf kulcsa nála van. Csak a bizalmas feljegyzéseknek van külön kulcsa.
about-limit-trail = A napló legújabb bejegyzéseit, amíg kívülálló nem látott azóta ellenőrzőpontot vagy iratot.
about-limit-restore = Egy széfet, amelyet a mappájával és a számítógép emlékezetével együtt állítottak vissza egy régebbi napra.
about-limit-guess = Az elfelejtett jelmondatot helyreállító lap nélkül. Akkor senki sem segíthet, mi sem.
