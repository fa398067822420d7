/** Fields of news in Turkish: id | names | telling words; "_" joins the words of a phrase. */
export const tr = `
*sport | spor
*culture | kültür sanat
*science | bilim araştırma
*health | sağlık tıp
*economy | ekonomi para finans
*politics | siyaset politika
*justice | adalet hukuk yargı
*crime | asayiş polis
*environment | çevre doğa
*transport | ulaşım trafik
*technology | teknoloji dijital
agriculture | tarım çiftçi hayvancılık hasat | çiftçiler buğday arpa mısır pamuk fındık çay zeytin süt inek sığır koyun keçi tavuk çoban tarla traktör gübre bağ meyve üretici sulama ürün arıcı
energy | enerji elektrik santraller | santral nükleer Akkuyu reaktör rüzgâr_türbini güneş_paneli türbin baraj hidroelektrik megavat kesinti şebeke doğalgaz hidrojen ısınma
oil | petrol gaz akaryakıt | varil OPEC boru_hattı rafineri LNG sondaj benzin motorin mazot BOTAŞ
climate | iklim iklim_değişikliği küresel_ısınma | emisyon karbon sera_gazı buzul deniz_seviyesi metan
weather | hava meteoroloji | fırtına dolu yağmur yağış kar don sıcaklık sıcak kuraklık sel su_baskını rüzgâr hortum heyelan kasırga
pollution | kirlilik atık çöp geri_dönüşüm | kirli plastik kanalizasyon arıtma zehirli müsilaj milli_park
wildlife | hayvanlar bitkiler doğa türler biyoloji evrim | hayvan kuş kuşlar balık balina yunus fok kurt ayı vaşak arı böcek kelebek örümcek karınca karga baykuş leylek fil maymun yarasa kurbağa yılan kaplumbağa mercan orman orkide mantar yuva yavru biyolog nesli
archaeology | arkeoloji tarih kazılar miras | arkeolog arkeologlar kazı mezar lahit Roma antik Hitit Bizans höyük tunç_çağı neolitik seramik hazine batık yazıt mumya tapınak iskelet kale mozaik Göbeklitepe
fossils | fosiller paleontoloji dinozorlar | fosil dinozor kafatası kemik mamut
space | uzay astronomi evren | roket uydu astronot sonda Ay Mars Jüpiter Satürn kuyruklu_yıldız asteroit teleskop gökada gözlemevi NASA gezegen yörünge uzay_istasyonu
physics | fizik matematik kimya kuantum | fizikçi parçacık CERN lazer füzyon matematikçi teorem denklem molekül atom
medicine | ilaçlar tedaviler ilaç | tedavi doz klinik_deney hastalar yan_etki iğne kanser tümör kemoterapi diyabet nakil ameliyat tanı migren belirti
disease | hastalıklar salgınlar aşılar enfeksiyon | virüs grip kızamık sıtma kolera kovid verem boğmaca salgın aşı vaka bulaşıcı bakteri karantina
hospitals | hastaneler doktorlar hemşireler | hastane doktor hekim hemşire hasta yatak acil_servis randevu cerrah doğum ebe diş_hekimi eczane ambulans poliklinik
mind | psikoloji depresyon uyku bağımlılık | psikiyatrist psikolog kaygı stres intihar
schools | okullar eğitim öğretmenler öğrenciler kreşler | okul öğrenci öğretmen sınıf ders dersler kreş anaokulu sınav LGS müfredat müdür MEB
universities | üniversiteler üniversite | rektör kampüs fakülte YKS YÖK yurt burs mezun akademisyen
housing | konut kiralar kira emlak | kiracı ev_sahibi tahliye daire konut_kredisi evsiz TOKİ aidat
planning | inşaat imar kentsel_dönüşüm mimari | müteahhit ruhsat yıkım şantiye gökdelen mimar bina
transit | metro otobüs tren tramvay toplu_taşıma | otobüsler durak istasyon yolcu yolcular hat sefer seferler TCDD marmaray hızlı_tren makinist metrobüs
roads | yollar otoyol bisiklet otopark yayalar | yol köprü tünel bisikletli bisiklet_yolu yaya sürücü hız radar gişe scooter kavşak kamyon
aviation | havacılık havalimanları uçuşlar | uçak havalimanı uçuş pilot THY Pegasus Boeing Airbus pist bagaj kabin
shipping | denizcilik limanlar gemiler | gemi liman feribot vapur konteyner tersane kaptan mürettebat boğaz
cars | otomobil otomotiv arabalar | araç araba Togg elektrikli_araç Tesla Toyota Renault şarj üretici
courts | mahkemeler davalar | mahkeme hâkim hakim dava karar hapis hapis_cezası beraat savcı savcılık avukat sanık iddianame istinaf Yargıtay Anayasa_Mahkemesi tanık cezaevi duruşma
crime | suç cinayetler hırsızlık | gözaltı gözaltına tutuklandı şüpheli cinayet bıçaklı silahlı saldırı soygun hırsız çaldı dolandırıcı dolandırıcılık uyuşturucu kaçakçılık çete kurban operasyon jandarma
accidents | kazalar yangınlar itfaiye kurtarma deprem | kaza yangın alev çarpışma yaralı yaralandı patlama çökme göçük boğuldu kurtarıldı tahliye_edildi itfaiyeciler AFAD çığ
war | savaş ordu savunma askerî | asker askerler füze İHA SİHA tank bombardıman hava_saldırısı cephe taarruz ateşkes rehine donanma silah mühimmat NATO general
diplomacy | diplomasi dış_politika dünya | büyükelçi büyükelçilik zirve anlaşma yaptırım Dışişleri_Bakanı BM Güvenlik_Konseyi
elections | seçimler seçim | seçmen aday sandık oy oylar ikinci_tur anket kampanya referandum YSK
government | hükümet Meclis partiler | bakan başbakan cumhurbaşkanı milletvekili milletvekilleri yasa kanun koalisyon muhalefet AKP CHP istifa TBMM
council | belediye yerel_yönetim | belediye_başkanı meclis_üyesi vali muhtar ilçe büyükşehir
budget | bütçe vergiler borç | vergi KDV açık mükellef Maliye_Bakanı harç
banking | bankalar borsa faiz döviz | banka Merkez_Bankası kredi hisse BIST endeks yatırımcı tahvil temettü dolar euro lira altın bitcoin mevduat
companies | şirketler sanayi işletmeler | şirket kâr ciro zarar çeyrek satın_alma birleşme hissedar fabrika iflas konkordato holding üretim
work | iş istihdam sendikalar grev ücretler | işçi işçiler sendika DİSK maaş asgari_ücret işten_çıkarma işsiz işsizlik işveren toplu_sözleşme çalışanlar
welfare | emeklilik sosyal_güvenlik yardım | emekli emekliler emekli_maaşı SGK yoksul engelli
trade | dış_ticaret ihracat gümrük | ithalat gümrük_vergisi tarife ihracatçı ticaret_savaşı
prices | fiyatlar enflasyon mağazalar tüketici | market süpermarket zam müşteri mağaza TÜİK esnaf indirim alışveriş
technology | bilgisayar yazılım telefonlar uygulamalar | telefon akıllı_telefon uygulama kullanıcı Google Apple Microsoft robot cihaz
ai | yapay_zekâ yapay_zeka | OpenAI ChatGPT sohbet_robotu algoritma dil_modeli
chips | çipler yarı_iletken | çip işlemci Nvidia TSMC
internet | internet sosyal_medya platformlar | Facebook Instagram TikTok YouTube WhatsApp fenomen fiber 5G erişim_engeli
cybersecurity | siber_güvenlik kişisel_veriler | hacker siber_saldırı fidye_yazılımı şifre
books | kitaplar edebiyat romanlar şiir | kitap roman yazar şair şiirler yayınevi kütüphane kitap_fuarı çevirmen okur
film | sinema diziler filmler televizyon | film dizi yönetmen oyuncu senaryo Oscar Altın_Portakal gişe gösterim bölüm Netflix belgesel
music | müzik konserler opera | konser albüm şarkı şarkıcı grup orkestra şef piyanist turne festival koro rapçi
stage | tiyatro dans sahne bale | oyun oyuncular dansçı koreograf prova müzikal
art | müzeler sergiler resim | müze sergi galeri tablo ressam heykel sanatçı müzayede
media | medya basın gazetecilik | gazeteci gazeteciler gazete muhabir televizyon_kanalı RTÜK TRT
religion | din inanç | cami imam Diyanet papa piskopos kilise Vatikan hac ramazan
migration | göç göçmenler mülteciler sığınma | göçmen mülteci sınır sınır_dışı vize vatandaşlık
food | yemek restoranlar mutfak lezzet | restoran şef aşçı menü kafe lokanta tarif kebap kahve fırın
tourism | turizm tatil oteller seyahat | turist otel plaj tatilci kruvaziyer
football | futbol Süper_Lig | gol goller forvet kaleci teknik_direktör penaltı Galatasaray Fenerbahçe Beşiktaş Trabzonspor FIFA UEFA transfer millî_takım derbi
tennis | tenis | Wimbledon set Djokovic Alcaraz
cyclingsport | bisiklet_yarışı | etap pedal Fransa_Turu
athletics | atletizm maraton koşu | koşucu sprinter engelli cirit dünya_rekoru bayrak_yarışı
motorsport | Formula_1 motor_sporları | Grand_Prix Verstappen tur ralli MotoGP pole
basketball | basketbol voleybol hentbol | NBA EuroLeague Anadolu_Efes Filenin_Sultanları Alperen_Şengün
winter | kayak kış_sporları | kayakçı slalom buz_hokeyi
sport | olimpiyat yüzme güreş boks halter satranç | madalya altın_madalya şampiyon şampiyona turnuva takım yüzücü güreşçi stadyum taraftar final yarı_final galibiyet yenilgi maç
`;
