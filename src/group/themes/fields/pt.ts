/** Fields of news in Portuguese: id | names | telling words; "_" joins the words of a phrase. */
export const pt = `
*sport | desporto esporte esportes modalidades
*culture | cultura artes lazer
*science | ciência investigação pesquisa
*health | saúde medicina
*economy | economia dinheiro finanças negócios
*politics | política
*justice | justiça
*crime | polícia segurança
*environment | ambiente meio_ambiente ecologia natureza
*transport | transportes mobilidade transporte
*technology | tecnologia digital
agriculture | agricultura campo agropecuária agronegócio pecuária agricultores colheitas lavoura | agricultor produtores_de_leite colheita trigo milho soja arroz café azeite olival vinha vinhas vindima leite vacas gado boi ovelhas cabras porcos pastor trator tratores rega adubo fazenda fazendeiros quinta pomares laranja apicultores safra pasto
energy | energia eletricidade renováveis elétricas | elétrica central reator nuclear parque_eólico eólicas eólica solar fotovoltaica painéis_solares turbinas barragem hidroelétrica hidrelétrica megawatts apagão rede_elétrica EDP Eletrobras hidrogénio hidrogênio baterias tarifa conta_de_luz
oil | petróleo gás combustíveis | barril OPEP oleoduto gasoduto refinaria GNL gasolina gasóleo diesel Galp Petrobras pré-sal poço
climate | clima alterações_climáticas mudanças_climáticas | climática climático emissões carbono CO2 aquecimento_global efeito_estufa glaciar geleira nível_do_mar COP30 metano
weather | tempo meteorologia previsão temporais | tempestade temporal granizo chuva chuvas neve geada calor onda_de_calor seca inundação inundações cheia cheias enchente enchentes vento IPMA temperaturas furacão ciclone deslizamento
pollution | poluição lixo resíduos reciclagem água | poluído plástico aterro esgoto esgotos descarga tóxico pesticidas qualidade_do_ar contaminação parque_nacional
wildlife | animais plantas fauna flora biodiversidade espécies evolução | animal ave aves pássaro peixe peixes baleia golfinho foca lobo lobos urso lince onça abelha abelhas insetos borboleta aranha formigas corvo coruja cegonha elefante macaco morcego sapo cobra tartaruga coral floresta orquídea fungo habitat ninho crias biólogos extinção zoo zoológico
archaeology | arqueologia história património patrimônio escavações | arqueólogo arqueólogos escavação túmulo túmulos sepultura necrópole romano romana viking medieval idade_do_bronze neolítico pré-história cerâmica tesouro naufrágio inscrição múmia templo esqueletos castelo ruínas mosteiro
fossils | fósseis paleontologia dinossauros | fóssil dinossauro paleontólogos crânio osso ossos jurássico cretáceo mamute neandertal
space | espaço astronomia universo | foguetão foguete satélite astronauta sonda lua lunar marte júpiter saturno cometa asteroide telescópio galáxia observatório NASA ESA exoplaneta astrónomos astrônomos órbita estação_espacial planeta lançamento
physics | física matemática química quântica | físicos partículas CERN laser computador_quântico fusão matemáticos teorema equação molécula átomos
medicine | medicamentos fármacos tratamentos ensaios_clínicos remédios | medicamento remédio fármaco ensaio dose terapia tratamento doentes efeitos_secundários injeção anticorpo cancro câncer tumor quimioterapia alzheimer diabetes transplante cirurgia diagnóstico ratos enxaqueca sintomas farmacêutica Infarmed Anvisa
disease | doenças infeções infecções epidemias vacinas | vírus gripe sarampo malária cólera covid tuberculose dengue surto epidemia pandemia vacina vacinação vacinados infetado infectado contágio bactéria quarentena VIH gripe_das_aves
hospitals | hospitais médicos urgências enfermeiros SNS SUS centros_de_saúde | hospital médico médica enfermeiro enfermeira doentes pacientes utentes camas leitos lista_de_espera bloco_operatório cirurgião maternidade parto partos obstetrícia dentista farmácia lar ambulância INEM UTI pediatria consulta consultas posto_de_saúde
mind | saúde_mental depressão psicologia dependências sono | psiquiatra psicólogo psicóloga ansiedade stress suicídio solidão
schools | escolas educação ensino professores alunos creches | escola aluno professor professora turma turmas sala_de_aula aulas creche creches jardim_de_infância exames enem diretora manuais cantina merenda secundário
universities | universidades universidade ensino_superior estudantes | universitários campus reitor reitora licenciatura mestrado propinas bolsas faculdade vestibular residência_universitária
housing | habitação casas arrendamento rendas aluguel moradia imobiliário | renda rendas inquilino inquilinos senhorio senhorios despejo despejos apartamento apartamentos alojamento_local crédito_à_habitação sem-abrigo sem-teto imóveis condomínio prédio fogos
planning | urbanismo construção obras arquitetura | obra construtora empreiteiro licenciamento demolição arquiteto edifício torre reabilitação terreno bairro
transit | metro metrô comboios trens autocarros ônibus transportes_públicos elétricos | comboio trem autocarro CP Carris estação estações linha passageiros maquinistas carris passe bilhete passageiro estação_de_metro
roads | estradas trânsito bicicletas ciclovias estacionamento peões rodovias | estrada autoestrada rodovia ponte túnel ciclista ciclistas bicicleta ciclovia pedestres engarrafamento congestionamento condutores motoristas velocidade radares portagens pedágio trotinetes parquímetros cruzamento camiões
aviation | aviação aeroportos aeroporto voos | avião voo piloto pilotos TAP Ryanair Latam Gol Azul Airbus Boeing companhia_aérea pista passageiros controladores ANA bagagem
shipping | portos navios marítimo | porto navio ferry contentores estivadores estaleiro capitão tripulação cargueiro canal marinheiros barco
cars | carros automóveis automóvel montadoras | carro veículo veículos elétrico Autoeuropa Volkswagen Renault Fiat Tesla Toyota fabricante carregadores matrículas
courts | tribunais julgamentos sentenças processos | juiz juíza tribunal julgamento sentença condenado condenada absolvido prisão pena Ministério_Público procurador advogado arguido arguidos réu réus acusado acusação recurso Supremo STF testemunha
crime | crime crimes violência criminalidade | PSP GNR PJ detido detidos preso presos homicídio assassinato morto esfaqueado tiroteio tiros roubo roubos furto assalto ladrões burla burlas fraude droga cocaína tráfico quadrilha suspeito vítima agressão sequestro operação_policial milícia
accidents | acidentes incêndios bombeiros emergências resgates | acidente incêndio fogo chamas choque colisão ferido feridos explosão desabamento afogado resgate resgatados evacuados fumo descarrilamento
war | guerra exército defesa militar conflitos | soldados tropas mísseis drones tanques bombardeamento bombardeio ataque frente ofensiva cessar-fogo trégua rebeldes reféns marinha armas munições NATO OTAN general
diplomacy | diplomacia internacional mundo | embaixador embaixada cimeira cúpula tratado sanções ministro_dos_Negócios_Estrangeiros chanceler Itamaraty diplomatas ONU Conselho_de_Segurança adesão
elections | eleições autárquicas legislativas votação | eleitores candidato candidata candidatos urnas segunda_volta segundo_turno sondagem pesquisa_eleitoral campanha votos abstenção referendo
government | Governo Parlamento Assembleia partidos Congresso | ministro ministra primeiro-ministro deputados senadores lei moção_de_censura coligação oposição presidente PS PSD Chega PT demissão Planalto decreto
council | câmara_municipal autarquia prefeitura município vereadores | autarca prefeito prefeita vereador vereadora presidente_da_câmara freguesia junta munícipes câmara
budget | orçamento impostos dívida | imposto IVA IRS défice déficit contribuintes ministro_das_Finanças cortes taxas receita isenção
banking | bancos banca bolsa juros mercados seguros | banco BCE banco_central taxa_de_juro Selic empréstimo crédito ações PSI Ibovespa índice investidores obrigações dividendo euro dólar seguradora Euribor bitcoin
companies | empresas indústria negócios | empresa lucro lucros vendas trimestre faturação faturamento fusão aquisição acionistas administração fábrica insolvência falência startup
work | emprego trabalho desemprego sindicatos greves salários | greve sindicato CGTP UGT trabalhadores salário despedimentos demissões contratação desempregados salário_mínimo patrões lay-off
welfare | pensões segurança_social reformas pobreza previdência | reformados aposentados aposentadoria pensão reforma subsídio Bolsa_Família INSS idosos abono deficiência
trade | comércio_externo tarifas exportações alfândega | tarifa exportação importações alfândegas acordo_comercial Mercosul OMC guerra_comercial tarifaço
prices | preços inflação consumo lojas comércio compras | supermercado supermercados Continente Pingo_Doce consumidores clientes loja saldos cabaz carestia varejo IPCA
technology | informática telemóveis celulares software aplicações | telemóvel celular computador aplicação aplicativo utilizadores usuários Google Apple Microsoft Samsung robô robôs dispositivo
ai | inteligência_artificial IA | OpenAI ChatGPT chatbot algoritmo modelo_de_linguagem deepfake
chips | chips semicondutores | chip processador Nvidia TSMC
internet | internet redes_sociais plataformas telecomunicações | Facebook Instagram TikTok YouTube WhatsApp influenciador influenciadora fibra 5G online seguidores
cybersecurity | cibersegurança privacidade proteção_de_dados | hackers ciberataque ransomware phishing palavra-passe senhas
books | livros literatura romances poesia | livro romance romancista escritor escritora autor autora poeta poemas editora editor prémio_Camões Jabuti biblioteca manuscrito livraria leitores
film | cinema séries filmes televisão novelas | filme série realizador realizadora diretor cineasta ator atriz argumento rodagem filmagens Óscar Oscar Cannes bilheteira bilheteria estreia episódio Netflix documentário novela
music | música concertos discos fado shows samba | concerto show disco álbum canção cantor cantora fadista banda guitarrista guitarra orquestra maestro pianista digressão turnê festival coro rapper
stage | teatro dança palco circo | peça encenador encenação dramaturgo bailarino bailarina coreógrafo ballet companhia comédia ensaio
art | arte museus exposições pintura fotografia | museu exposição galeria quadro quadros pintor pintora escultura artista leilão curadora Serralves Gulbenkian obra-prima
media | media imprensa jornalismo mídia | jornalista jornalistas jornal redação rádio RTP SIC TVI Globo canal repórter
religion | religião Igreja | papa bispo bispos padre catedral mesquita Vaticano missa peregrinos Fátima católicos evangélicos muçulmanos mosteiro
migration | imigração migração asilo refugiados | migrantes imigrantes fronteira deportação deportados AIMA visto vistos nacionalidade
food | gastronomia restaurantes cozinha comer vinhos bares | restaurante chef cozinheiro prato pratos menu bar receita Michelin vinho cerveja padaria pastelaria clientes
tourism | turismo férias viagens hotéis | turistas hotel praia praias cruzeiro visitantes dormidas
football | futebol Liga Brasileirão | golo golos gol gols avançado atacante guarda-redes goleiro treinador técnico penálti pênalti Benfica Porto Sporting Flamengo Palmeiras Corinthians Taça Libertadores FIFA UEFA transferência seleção clássico dérbi
tennis | ténis tênis | Wimbledon Roland_Garros set sets Alcaraz Djokovic raquete
cyclingsport | ciclismo Volta | pelotão etapa camisola_amarela Giro Tour_de_France corredor contrarrelógio
athletics | atletismo maratona corrida | corredor velocista barreiras salto dardo recorde_mundial estafeta revezamento
motorsport | Fórmula_1 automobilismo motociclismo | Grande_Prémio Verstappen Ferrari voltas pole MotoGP rali Miguel_Oliveira
basketball | basquetebol basquete andebol handebol voleibol vôlei | NBA cesto ressaltos rebotes
winter | esqui desportos_de_inverno hóquei_no_gelo | esquiador slalom snowboard patinagem
sport | Jogos_Olímpicos natação boxe râguebi surf xadrez | medalha medalha_de_ouro olímpico campeão campeã campeonato torneio equipa nadador nadadora pugilista surfista estádio adeptos torcedores final meia-final vitória derrota hóquei
`;
