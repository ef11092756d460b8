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

settings-documents = Dokumentumok
settings-fonts = Betűkészlet-csomag
settings-fonts-what = A Tutelához tartozó betűkészletek a kínai írásjegyeket úgy rajzolják, ahogyan Kínában írják. A Noto Sans CJK fájljaival a dokumentumok úgy rajzolják őket, ahogyan a címzett országában szokás: Japánban, Koreában, Tajvanon, Hongkongban. A fájlok ezen a számítógépen vannak, a tárolón kívül.
settings-fonts-none = Még nincs betűkészletfájl.
settings-fonts-add = Betűkészletfájl hozzáadása…
settings-fonts-remove = { $name } eltávolítása
settings-fonts-restart = Amit hozzáadott vagy eltávolított, a következő indítástól számít. Zárja le a tárolót, és a Tutela újraindul.
settings-fonts-file = Fájl
settings-fonts-size = Méret
settings-fonts-covers = Az írásjegyeket így rajzolja
settings-fonts-bold = félkövérrel
settings-fonts-state = Dokumentumokban
settings-fonts-in-use = Használatban
settings-fonts-later = A következő indítástól
settings-fonts-broken = Ez a fájl már nem olvasható. Távolítsa el, és adja hozzá újra.
font-region-sc = Kína
font-region-tc = Tajvan
font-region-hk = Hongkong
font-region-jp = Japán
font-region-kr = Korea
