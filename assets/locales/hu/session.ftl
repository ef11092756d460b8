# The lock screen and the first run.
lock-vault = Az adatvédelmi iroda széfje
lock-passphrase = Jelmondat
lock-unlock = Kinyitás
lock-show = Jelmondat megjelenítése
lock-hide = Jelmondat elrejtése
lock-caps = A Caps Lock be van kapcsolva.
lock-working = A széf nyílik…
lock-device = Kinyitás a gép kulcstartójával
lock-recovery = Helyreállító lap vagy meghívó használata
lock-other-vault = Másik széfmappa választása
lock-language = Nyelv
lock-folder = Mappa: { $folder }
held-by = { $officer } ezt a széfet a(z) { $computer } gépen nyitva tartja.
held-by-somebody = Egy munkatárs ezt a széfet egy másik gépen nyitva tartja.
held-some-computer = másik számítógép
held-since = Megnyitva
held-seen = Utolsó életjel
held-locked = A mappát az a gép e pillanatban zárolja. Kérje meg munkatársát, hogy ott zárja be a széfet.
held-advice = Ha azon a gépen még dolgoznak a széffel, előbb ott zárja be. Itt csak akkor nyissa meg mégis, ha biztos benne, hogy ott már nem használják, például összeomlás után: amit ezután mindkét gép ír, azt nem lehet egyesíteni.
held-take-over = Mégis megnyitom itt

recover-title = Helyreállító lap vagy meghívó használata
recover-lead = Írja be a nyomtatott lap vagy a meghívó kódját, és válasszon új jelmondatot. A korábbi jelmondata ezután nem működik.
recover-code = Kód
recover-code-hint = Ahogy a lapon áll, négyes csoportokban. A kis- és nagybetű, a szóköz és a kötőjel nem számít.
recover-new = Új jelmondat
recover-unlock = Jelmondat beállítása és kinyitás
recover-two = Két lapom van a háromból
recover-one = Egyetlen lapom vagy meghívóm van
recover-second = A másik lap kódja

sheets-title = { $sheet }. helyreállító lap a 3-ból
sheets-lead = Ez a lap egymaga semmit sem nyit; a háromból bármelyik kettő kinyitja a széfet. Nyomtassa ki, és adja olyannak, aki a többitől külön őrzi. A kód csak most látható.
sheets-next = Következő lap

passphrase-good = Elég erős.
passphrase-too-short = Túl rövid: legalább 15 karakter, jobb a hét szó.
passphrase-again = Ugyanaz a jelmondat még egyszer
passphrase-differs = A kettő még nem egyezik.
passphrase-propose = Másik javaslat

first-step = { $step }. lépés, összesen { $steps }

first-folder-title = Hol legyen a széf?
first-folder-lead = Minden, amit a Tutela őriz, egyetlen titkosított mappában van ezen a gépen. Semmi nem hagyja el, hacsak Ön el nem küldi.
first-folder-choose = Mappa választása
first-folder-chosen = Választott mappa
first-folder-hint = Üres mappát válasszon titkosított lemezen, ne olyat, amelyet felhőszolgáltatás másol.

first-office-title = Kinek az adatvédelmi irodája?
first-office-lead = Az adatkezelő, ahogy a levelei megnevezik. Itt később minden módosítható.
first-office-name = Az adatkezelő neve
first-office-address = Postacím
first-label = Név a zárolt képernyőn
first-label-hint = Bárki elolvashatja, aki a képernyőt látja. Nem kell a céget megneveznie.

first-contact-title = Ki válaszol a levelekre?
first-contact-lead = A kérelmezők minden levélen ezt az elérhetőséget látják (GDPR 13. cikk (1) b) és 37. cikk (7)).
first-dpo-name = Az adatvédelmi tisztviselő neve
first-dpo-email = E-mail
first-dpo-phone = Telefon
first-officer = Az Ön neve
first-officer-hint = Ahogy a napló rögzíti, amit tesz.

first-authority-title = Melyik hatóság felügyeli?
first-authority-lead = Minden válaszban meg kell mondani, hol tehető panasz.
first-authority = Felügyeleti hatóság
first-authority-hint = Név és cím, ahogy a levelekben áll.

first-law-title = Melyik jogszabály érvényes?
first-law-lead = A határidőket e szerint, ebben az időzónában, ezekkel az ünnepnapokkal számoljuk.
first-regime = Jogszabály
first-regime-check = E jogszabály egyes rendelkezéseit nem az eredeti szövegben olvastuk. Ellenőrizze, mielőtt egy dátumra épít.
first-calendar = Ünnepnapok
first-zone = Időzóna
first-language = Levelek nyelve
first-language-hint = Ha a személy saját nyelve nem ismert.

first-logo-title = Legyen logó a leveleken?
first-logo-lead = Minden levél és jelentés élén áll. Később is felvehető.
first-logo-choose = Kép választása
first-logo-hint = PNG vagy JPEG.
first-logo-chosen = Ezt használjuk: { $name }.

first-passphrase-title = Válasszon jelmondatot
first-passphrase-lead = Ez az egyetlen kulcs, amelyet magánál hord. Senki nem tudja kikeresni vagy visszaállítani.
first-passphrase-proposed = Hét véletlenül húzott szó
first-passphrase-proposed-hint = Írja le és tanulja meg, vagy írjon be alább egy sajátot.
first-passphrase-use = Írja be, hogy az ujjai is megjegyezzék
first-create = Széf létrehozása
first-creating = A széf készül…

first-recovery-title = A helyreállító lap
first-recovery-lead = Ha elfelejti a jelmondatot, csak ez a kód nyitja ki a széfet. Nyomtassa ki és zárja el; csak most látható.
first-recovery-code = Helyreállító kód
first-recovery-save = Mentés PDF-be
first-recovery-saved = Elmentve. Nyomtassa ki, majd törölje a fájlt.
first-recovery-confirm = Erősítse meg, hogy megvan
first-recovery-confirm-lead = Írja be a lapról ezt a két csoportot.
first-recovery-group = { $group }. csoport
first-recovery-enter = Széf kinyitása
first-recovery-wrong = Nem ez áll a lapon. Nézze meg újra a csoportokat.
