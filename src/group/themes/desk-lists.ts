/**
 * Desks in other languages than English: a line for each, beginning with its English title; the title of such a section,
 * then the words by which editors call it; and what it prints. Words as they stand in texts, of which stems are compared.
 */
export const deskLists: Readonly<Record<string, string>> = {
  de: `
Politics | Politik; innenpolitik | Bundestag Bundesrat Landtag Kanzler Kanzlerin Minister Ministerin Koalition Opposition Wahl Wahlkampf Stimmen Partei SPD CDU Grüne AfD FDP Abgeordnete Gesetzentwurf Fraktion Parlament Haushalt
Business | Wirtschaft; finanzen, börse | Unternehmen Konzern Umsatz Gewinn Verlust Quartal Aktie Aktien Börse Dax Inflation Zinsen Bank Banken Insolvenz Betrieb Werk Beschäftigte Stellen Arbeitsplätze Export Tarif Löhne Übernahme Investoren
Sports | Sport; fußball | Trainer Mannschaft Tor Tore Bundesliga Liga Pokal Spiel Spieltag Sieg Niederlage Finale Turnier Stürmer Verein Meister Meisterschaft Saison Olympia Medaille Rennen
Technology | Technik; technologie, digitales, computer, internet | Software Chip Chips Computer Internet Smartphone App Daten Hacker Künstliche Intelligenz KI Roboter Server Plattform Nutzer
Science | Wissenschaft; forschung | Forscher Forscherinnen Studie Universität Institut Rakete Satellit Weltraum Planet Fossil Genom Experiment Archäologen Teleskop
Health | Gesundheit; medizin | Klinik Krankenhaus Kliniken Ärzte Arzt Patienten Pflege Impfung Impfstoff Virus Infektion Krebs Medikament Therapie Krankenkasse
Climate and environment | Klima und Umwelt; klima, umwelt, energie | Klimaschutz Emissionen CO2 Treibhausgase Windkraft Solar Strom Dürre Hitze Hochwasser Artenschutz Wald Naturschutz Erderwärmung Kohle
Culture | Kultur; feuilleton, film, musik, theater, kunst | Film Regisseur Regisseurin Schauspieler Schauspielerin Roman Autor Autorin Theater Premiere Museum Ausstellung Konzert Oper Album Festival
Crime and courts | Justiz und Kriminalität; polizei, justiz, blaulicht | Polizei Täter Tat Festnahme festgenommen Staatsanwaltschaft Gericht Landgericht Urteil Angeklagter Prozess Mord Raub Einbruch Ermittler Haft
Education | Bildung; schule, schulen, hochschule | Schule Schulen Schüler Schülerinnen Lehrer Lehrkräfte Unterricht Universität Studierende Hochschule Kita Kitas Abitur
`,
  fr: `
Politics | Politique; politique | Assemblée députés Sénat sénateurs ministre gouvernement élection élections scrutin candidat parti motion censure coalition président opposition loi vote
Business | Économie; economie, entreprises, finance, bourse | entreprise entreprises chiffre affaires bénéfice bénéfices trimestre actions actionnaires Bourse CAC inflation taux banque banques croissance emplois usine salariés exportations rachat faillite
Sports | Sport; sports, football, rugby | match équipe entraîneur but buts Ligue championnat victoire défaite finale coupe joueur joueurs club tournoi stade médaille essai sélectionneur
Technology | Technologies; technologie, numérique, tech, internet | logiciel puces ordinateur internet smartphone application données pirates intelligence artificielle IA robot plateforme utilisateurs
Science | Sciences; science, recherche | chercheurs étude laboratoire université fusée satellite espace planète fossile gène archéologues télescope
Health | Santé; sante, médecine | hôpital hôpitaux médecin médecins patients vaccin vaccination virus infection épidémie cancer médicament soins infirmiers urgences
Climate and environment | Climat et environnement; climat, environnement, écologie, énergie | climat émissions carbone sécheresse canicule pollution biodiversité éolien éoliennes solaire nucléaire pesticides forêt réchauffement
Culture | Culture; cinéma, musique, arts | film réalisateur réalisatrice acteur actrice roman écrivain théâtre musée exposition concert opéra album festival
Crime and courts | Police et justice; justice, police | police enquête procès tribunal procureur prison condamné suspect garde à vue meurtre homicide avocat interpellé gendarmes détenus
Education | Éducation; education, école | école écoles élèves enseignants professeurs lycée collège université étudiants rectorat baccalauréat
`,
  es: `
Politics | Política; politica | Congreso Senado diputados ministro Gobierno elecciones votos candidato partido coalición oposición investidura PP PSOE presidente ley moción
Business | Economía; economia, empresas, finanzas, bolsa | empresa empresas beneficio beneficios ventas trimestre acciones Bolsa Ibex inflación tipos interés banco banca bancos empleo paro hipotecas exportaciones compra inversores salario
Sports | Deportes; deporte, fútbol | partido equipo entrenador gol goles Liga campeonato victoria derrota final copa jugador jugadores delantero portero estadio medalla torneo
Technology | Tecnología; tecnologia, internet | software chips ordenador internet móvil aplicación datos hackers inteligencia artificial robot plataforma usuarios
Science | Ciencia; investigación | científicos investigadores estudio universidad cohete satélite espacio planeta fósil genes arqueólogos telescopio
Health | Salud; sanidad, medicina | hospital hospitales médicos pacientes vacuna vacunas virus infección brote cáncer medicamento tratamiento enfermeras sanitarios
Climate and environment | Clima y medio ambiente; clima, medioambiente, energía | climático emisiones carbono sequía calor contaminación biodiversidad renovables solar eólica incendio forestal embalses especie
Culture | Cultura; cine, música, arte | película director actor actriz novela escritor escritora teatro museo exposición concierto ópera disco festival
Crime and courts | Sucesos y tribunales; sucesos, tribunales, justicia | Policía detenido detenidos juez jueza fiscal fiscalía juicio condena cárcel prisión asesinato robo investigación acusado
Education | Educación; educacion, universidad | colegio colegios alumnos profesores instituto universidad estudiantes escuela maestros selectividad
`,
  pt: `
Politics | Política; politica | Assembleia deputados ministro Governo eleições votos candidato partido coligação oposição Presidente Senado Câmara lei PS PSD PT
Business | Economia; negócios, empresas, finanças | empresa empresas lucro lucros vendas trimestre ações Bolsa inflação juros banco bancos emprego desemprego exportações investidores salário dólar
Sports | Desporto; esportes, esporte, futebol | jogo equipa time treinador técnico golo gol golos gols Liga campeonato vitória derrota final taça jogador jogadores estádio medalha torneio
Technology | Tecnologia; internet | software chips computador internet telemóvel celular aplicação aplicativo dados hackers inteligência artificial robô plataforma utilizadores usuários
Science | Ciência; investigação, pesquisa | cientistas investigadores pesquisadores estudo universidade foguete satélite espaço planeta fóssil genes arqueólogos telescópio
Health | Saúde; saude, medicina | hospital hospitais médicos pacientes doentes vacina vacinas vírus infeção surto cancro câncer medicamento tratamento enfermeiros urgências
Climate and environment | Clima e ambiente; clima, ambiente, energia | climáticas emissões carbono seca calor poluição biodiversidade renováveis solar eólica incêndio florestal barragens desmatamento
Culture | Cultura; cinema, música, arte | filme realizador ator atriz romance escritor escritora teatro museu exposição concerto show ópera disco festival
Crime and courts | Polícia e justiça; justiça, polícia | PSP GNR polícia detido detidos preso juiz tribunal Ministério Público julgamento condenado prisão homicídio roubo crime acusado
Education | Educação; educacao, ensino | escola escolas alunos professores universidade estudantes ensino aulas exames
`,
  it: `
Politics | Politica; politica | Camera Senato deputati ministro governo elezioni voti candidato partito coalizione opposizione premier maggioranza legge fiducia
Business | Economia; imprese, finanza, borsa | azienda aziende utile utili ricavi trimestre azioni Borsa inflazione tassi banca banche lavoro occupazione esportazioni investitori fabbrica
Sports | Sport; calcio | partita squadra allenatore gol Serie campionato vittoria sconfitta finale coppa giocatore giocatori attaccante stadio medaglia torneo
Technology | Tecnologia; internet | software chip computer internet smartphone applicazione dati hacker intelligenza artificiale robot piattaforma utenti
Science | Scienza; ricerca | scienziati ricercatori studio università razzo satellite spazio pianeta fossile geni archeologi telescopio
Health | Salute; sanità, medicina | ospedale ospedali medici pazienti vaccino vaccini virus infezione epidemia tumore farmaco cure infermieri
Climate and environment | Clima e ambiente; clima, ambiente, energia | climatico emissioni carbonio siccità caldo inquinamento biodiversità rinnovabili solare eolico alluvione specie
Culture | Cultura; cinema, musica, arte | film regista attore attrice romanzo scrittore teatro museo mostra concerto opera album festival
Crime and courts | Cronaca e giustizia; cronaca, giustizia | polizia carabinieri arrestato arrestati procura processo tribunale giudice carcere omicidio rapina indagini imputato
Education | Scuola; istruzione, università | scuola scuole studenti insegnanti docenti università liceo maturità
`,
  nl: `
Politics | Politiek; politiek | Kamer Kamerleden minister kabinet verkiezingen stemmen partij coalitie oppositie premier motie VVD PVV CDA D66 wetsvoorstel
Business | Economie; bedrijven, financiën, beurs | bedrijf bedrijven winst omzet kwartaal aandelen beurs AEX inflatie rente bank banken banen fabriek werknemers export overname faillissement
Sports | Sport; voetbal | wedstrijd ploeg trainer doelpunt doelpunten Eredivisie competitie zege nederlaag finale beker speler spelers stadion medaille toernooi
Technology | Technologie; techniek, internet | software chips computer internet telefoon app data hackers kunstmatige intelligentie robot platform gebruikers
Science | Wetenschap; onderzoek | wetenschappers onderzoekers studie universiteit raket satelliet ruimte planeet fossiel genen archeologen telescoop
Health | Gezondheid; zorg, medisch | ziekenhuis ziekenhuizen artsen patiënten vaccin virus infectie uitbraak kanker medicijn behandeling verpleegkundigen
Climate and environment | Klimaat en milieu; klimaat, milieu, energie | uitstoot stikstof CO2 droogte hitte vervuiling natuur windmolens zonnepanelen stroom overstroming soorten
Culture | Cultuur; film, muziek, kunst | film regisseur acteur actrice roman schrijver theater museum tentoonstelling concert opera album festival
Crime and courts | Politie en justitie; politie, justitie | politie verdachte verdachten aangehouden rechter rechtbank officier justitie celstraf moord overval onderzoek
Education | Onderwijs; scholen | school scholen leerlingen leraren universiteit studenten examens kinderopvang
`,
  ru: `
Politics | Политика; политика | Госдума Дума депутаты депутат министр правительство выборы голосов кандидат партия коалиция оппозиция президент парламент законопроект
Business | Экономика; бизнес, финансы | компания компании прибыль выручка квартал акции биржа инфляция ставка банк банки рубль доллар экспорт завод инвесторы рынок
Sports | Спорт; футбол, хоккей | матч команда тренер гол голы лига чемпионат победа поражение финал кубок игрок игроки нападающий стадион медаль турнир
Technology | Технологии; интернет | программа чипы компьютер интернет смартфон приложение данные хакеры искусственный интеллект нейросеть робот платформа пользователи
Science | Наука; исследования | ученые учёные исследователи исследование университет ракета спутник космос планета археологи телескоп гены
Health | Здоровье; медицина, здравоохранение | больница больницы врачи пациенты вакцина вирус инфекция вспышка рак лекарство лечение
Climate and environment | Климат и экология; климат, экология, энергетика | выбросы углерод засуха жара загрязнение паводок наводнение лес потепление вид
Culture | Культура; кино, музыка, театр | фильм режиссер режиссёр актер актёр актриса роман писатель театр премьера музей выставка концерт опера альбом фестиваль
Crime and courts | Происшествия и суд; происшествия, криминал | полиция задержан задержали суд судья прокурор приговор следствие убийство ограбление обвиняемый колония
Education | Образование; школы | школа школы ученики учителя университет студенты экзамены детский сад
`,
  zh: `
Politics | 时政; 政治, 要闻 | 选举 总统 总理 议会 议员 国会 投票 政党 内阁 部长 人大 政协 执政 反对党 法案
Business | 财经; 经济, 商业, 金融 | 公司 企业 股价 股市 股票 上市 营收 利润 季度 通胀 利率 银行 央行 投资 出口 进口 市场 经济 增长 涨幅
Sports | 体育; 足球, 篮球 | 比赛 球队 教练 主教练 进球 联赛 冠军 决赛 球员 世界杯 锦标赛 奥运 金牌 亚运会 夺冠 赛季
Technology | 科技; 技术, 数码, 互联网 | 芯片 人工智能 模型 机器人 手机 软件 互联网 算力 数据 电脑 用户 平台 黑客 半导体 晶圆
Science | 科学; 航天, 科研 | 科学家 研究人员 卫星 火箭 航天员 空间站 发射 实验 论文 望远镜 考古 基因 化石 轨道
Health | 健康; 医疗, 卫生 | 医院 医生 患者 疫苗 病毒 感染 疫情 癌症 药物 治疗 护士 手术 病例
Climate and environment | 环境; 气候, 环保, 能源 | 排放 碳 污染 干旱 高温 保护区 物种 风电 光伏 水电 生态 变暖 湿地
Culture | 文化; 娱乐, 电影, 音乐 | 电影 导演 演员 票房 小说 作家 博物馆 展览 展出 音乐会 歌手 演出 故宫 文物 艺术
Crime and courts | 法治; 社会, 法律 | 警方 警察 嫌疑人 逮捕 法院 判决 法官 检察院 被告 诈骗 盗窃 杀人 拘留 刑期
Education | 教育; 学校 | 学校 学生 教师 老师 大学 高考 高校 课程 招生 小学 中学 幼儿园
`,
  ja: `
Politics | 政治; 国内政治 | 国会 首相 内閣 衆院 参院 議員 選挙 投票 自民党 野党 与党 法案 知事 閣僚
Business | 経済; ビジネス, 金融 | 企業 会社 株価 株式 市場 決算 売上高 利益 物価 金利 銀行 日銀 輸出 円安 投資 買収
Sports | スポーツ; 野球, サッカー | 試合 監督 選手 優勝 決勝 リーグ 得点 ゴール 本塁打 投手 大会 五輪 メダル チーム 代表
Technology | テクノロジー; 技術, 科学技術, ネット | 半導体 人工知能 AI ロボット スマートフォン アプリ ソフト データ サイバー 利用者 ネット 通信
Science | 科学; 宇宙, 研究 | 研究者 研究チーム 論文 衛星 ロケット 宇宙 打ち上げ 実験 望遠鏡 遺伝子 化石 大学院
Health | 健康; 医療 | 病院 医師 患者 ワクチン ウイルス 感染 治療 薬 看護師 手術 がん
Climate and environment | 環境; 気候, エネルギー | 排出 温暖化 脱炭素 猛暑 汚染 生態系 再生可能エネルギー 風力 太陽光 原発
Culture | 文化; 芸能, 映画, 音楽 | 映画 監督 俳優 女優 小説 作家 美術館 博物館 展覧会 公演 歌手 コンサート
Crime and courts | 事件・裁判; 事件, 社会 | 警察 逮捕 容疑者 容疑 地裁 高裁 判決 裁判 被告 検察 殺人 詐欺 窃盗
Education | 教育; 学校 | 学校 児童 生徒 教員 教師 大学 入試 授業 小学校 中学校 高校 保育園
`,
  ar: `
Politics | السياسة; سياسة | البرلمان النواب الوزير الحكومة الانتخابات الأصوات مرشح المرشح الحزب المعارضة الرئيس رئيس الوزراء مجلس قانون
Business | الاقتصاد; اقتصاد, أعمال, مال | شركة الشركة شركات الأرباح أرباح الأسهم البورصة التضخم الفائدة البنك البنوك المركزي العملة الدولار صادرات استثمار الأسعار أسعار
Sports | الرياضة; رياضة | مباراة المباراة المنتخب الفريق المدرب هدف هدفين الدوري البطولة كأس النهائي اللاعب المهاجم المشجعون ملعب فاز
Technology | التكنولوجيا; تكنولوجيا, تقنية | برنامج رقائق حاسوب الإنترنت هاتف تطبيق بيانات قراصنة الذكاء الاصطناعي روبوت منصة المستخدمين
Science | العلوم; علوم | علماء العلماء باحثون دراسة قمر صاروخ الفضاء كوكب آثار تجربة تلسكوب
Health | الصحة; صحة, طب | مستشفى المستشفى المستشفيات الأطباء المرضى لقاح اللقاحات فيروس عدوى وباء السرطان الأدوية علاج جرعة
Climate and environment | المناخ والبيئة; مناخ, بيئة | الانبعاثات الكربون الجفاف التلوث الاحتباس المناخي الطاقة الشمسية الرياح الغابات
Culture | الثقافة; ثقافة, فن | فيلم المخرج الممثل الممثلة رواية الكاتب الشاعر قصائد مسرح متحف معرض حفل مهرجان
Crime and courts | الحوادث والقضاء; حوادث, قضاء | الشرطة اعتقال اعتقلت المتهم المحكمة القاضي النيابة السجن جريمة قتل سرقة محاكمة
Education | التعليم; تعليم | مدرسة المدارس الطلاب طالب المعلمون المعلمين جامعة الجامعة امتحانات الامتحانات كليات
`,
};
