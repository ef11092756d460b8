# Why a file was not taken, why a date cannot be, and why something cannot be done now.

rule-not-a-mail = Ez a fájl nem e-mail.
rule-damaged-container = Ez az Outlook-fájl sérült, nem olvasható.
rule-not-a-message = Ebben az Outlook-fájlban nincs üzenet.
rule-not-text = Ebben a fájlban nincs olvasható szöveg.
rule-header-only = Ennek a táblázatnak van fejléce, de nincs sora.
rule-unclosed-quote = A táblázatban egy idézőjel megnyílik, de nem zárul be. Kérje meg a gazdát, hogy exportálja újra.
rule-too-many-rows = Ennek a táblázatnak túl sok sora van a beolvasáshoz.
rule-too-many-columns = Ennek a táblázatnak túl sok oszlopa van a beolvasáshoz.
rule-too-many-cells = Ennek a táblázatnak túl sok cellája van a beolvasáshoz.
rule-field-too-long = A táblázat egyik mezője túl hosszú.
rule-invalid-json = Ez a fájl nem szabályos JSON.
rule-too-deep = A fájlban az adatok túl mélyen ágyazódnak egymásba.
rule-not-a-table = Ebben a fájlban nincsenek sorok. Csatolja fájlként, vagy kérjen táblázatot a gazdától.
rule-changed = Ez a fájl megváltozott, mióta beolvastuk. Válassza ki újra.
rule-calendar-has-no-data = Az ünnepnapok naptárában erre az évre nincs adat.
rule-no-such-local-time = Ez az időpont aznap nem létezik: az óraátállítás átugrotta.
rule-event-before-receipt = Ez a kérelem beérkezése előtti.
rule-pause-ends-before-it-begins = A válasz korábbi, mint a kérdés. Ellenőrizze a két napot.
rule-not-a-date = Ez nem dátum.
rule-not-on-the-sheet = Nem ez áll a lapon. Hasonlítsa össze csoportonként.
rule-cursor = A lista megváltozott. Nyissa meg újra.
rule-id = Ebben a névben oda nem való karakter van.
rule-json = Ez JSON-ként nem olvasható.
rule-none-and-some = Vagy válasszon adatforrást, vagy rögzítse, hogy egyet sem kell megkérdezni.

not-now-busy = A széfben éppen egy másik módosítás zajlik. Próbálja újra egy pillanat múlva.
not-now-no-finding = Ehhez a feladathoz még nincs adat csatolva. Csatolja, amit a gazda küldött, vagy rögzítse, hogy nincs adat.
not-now-no-report-asked = Erre a kérelemre nem tájékoztató a válasz. Készítsen levelet.
not-now-not-exported = A tájékoztató még nem hagyta el a széfet. Előbb exportálja.
not-now-not-rolled-back = A széf naprakész.
not-now-nothing-to-take-back = Nincs visszavonható megerősítés.
not-now-needs-a-window = Ehhez ablak kell.

next-make-letter = Írja meg a kérelemre válaszoló levelet.
next-make-letter-more = Erre a jogra levél a válasz, nem adatokról szóló tájékoztató.
next-make-letter-act = Levél készítése…
next-export-letter = Nézze át, majd exportálja a levelet.
next-export-letter-more = PDF-ként hagyja el a széfet, a lenyomata rögzül.
next-export-letter-act = Levél megnyitása
rule-last-dpo = Maradnia kell valakinek, aki másokat beengedhet.
rule-yourself = Ezt önmagával nem teheti meg. Kérjen meg egy másik adatvédelmi tisztviselőt.
rule-another = Válasszon másik jelmondatot.
not-now-joined = Már belépett, és saját kulcsai vannak.
not-now-not-joined = Előbb válassza ki a jelmondatát.
not-now-no-clipboard = A vágólap itt nem használható.
