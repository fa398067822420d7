/** Fields of news in Spanish: id | names | telling words; "_" joins the words of a phrase. */
export const es = `
*sport | deportes deporte
*culture | cultura artes ocio
*science | ciencia investigación descubrimientos
*health | salud sanidad medicina
*economy | economía dinero finanzas
*politics | política
*justice | justicia
*crime | sucesos policía seguridad
*environment | medio_ambiente ecología naturaleza
*transport | transporte transportes movilidad
*technology | tecnología digital
agriculture | agricultura campo ganadería agricultores cosechas | agricultor ganadero ganaderos cosecha trigo cebada maíz soja arroz aceite olivar olivos aceituna leche vacas ganado ovejas cabras cerdos pastor tractor tractores riego regantes fertilizantes viñedo vendimia bodega almendros naranjas cultivo cultivos granja explotación apicultores pasto
energy | energía electricidad luz renovables nuclear eléctricas | eléctrica central reactor parque_eólico aerogeneradores solar fotovoltaica placas_solares turbinas hidroeléctrica megavatios gigavatios kilovatio apagón red_eléctrica Iberdrola Endesa Naturgy hidrógeno baterías calefacción tarifa
oil | petróleo gas hidrocarburos combustibles | barril crudo OPEP oleoducto gasoducto refinería GNL perforación gasolina diésel gasóleo Repsol Pemex petrolero
climate | clima cambio_climático calentamiento | climático emisiones carbono CO2 efecto_invernadero glaciar glaciares nivel_del_mar acuerdo_de_París COP30 metano descarbonización
weather | tiempo meteorología temporales | tormenta temporal granizo lluvia lluvias nieve nevada helada ola_de_calor calor sequía inundación inundaciones riada dana viento Aemet temperaturas huracán tornado ciclón embalses borrasca
pollution | contaminación residuos basura reciclaje agua | contaminado plástico microplásticos vertedero vertido vertidos aguas_residuales pesticidas tóxico calidad_del_aire humedal parque_nacional depuradora
wildlife | animales plantas fauna flora biodiversidad especies evolución seres_vivos | animal ave aves pájaro pez peces ballena delfín foca lobo lobos oso osos lince linces ciervo abeja abejas insectos mariposa araña hormigas cuervo búho cigüeña elefante mono murciélago rana serpiente tortuga coral bosque orquídea hongo hábitat cría crías cachorros nido biólogos extinción zoo
archaeology | arqueología historia patrimonio excavaciones yacimientos | arqueólogo arqueólogos excavación yacimiento tumba tumbas necrópolis romano romana íbero vikingo medieval edad_del_bronce neolítico prehistoria cerámica tesoro pecio inscripción momia pirámide templo esqueletos monasterio pórtico castillo murallas restauración
fossils | fósiles paleontología dinosaurios | fósil dinosaurio paleontólogos cráneo hueso huesos jurásico cretácico mamut ámbar neandertal homínido Atapuerca diente
space | espacio astronomía universo espacial | cohete satélite satélites astronauta sonda luna lunar marte júpiter saturno cometa asteroide telescopio galaxia observatorio NASA ESA exoplaneta astrónomos órbita estación_espacial lanzamiento planeta
physics | física matemáticas química cuántica | físico físicos partículas CERN neutrino láser ordenador_cuántico fusión matemático matemáticos teorema demostración ecuación químico molécula átomos
medicine | medicamentos fármacos tratamientos ensayos_clínicos | medicamento fármaco ensayo placebo dosis terapia tratamiento pacientes efectos_secundarios pastilla inyección anticuerpo cáncer tumor quimioterapia alzhéimer diabetes trasplante cirugía diagnóstico ratones migraña síntomas farmacéutica
disease | enfermedades infecciones epidemias vacunas | virus gripe sarampión malaria cólera ébola covid tuberculosis dengue tosferina brote epidemia pandemia vacuna vacunación vacunados infectado contagio contagios bacteria cuarentena VIH gripe_aviar
hospitals | hospitales médicos enfermeras urgencias atención_primaria | hospital médico médica enfermera enfermero enfermeros ambulatorio centro_de_salud pacientes camas lista_de_espera listas_de_espera quirófano cirujano matrona maternidad dentista farmacia residencia ambulancia UCI pediatras
mind | salud_mental depresión psicología adicciones sueño | psiquiatra psicólogo psicóloga ansiedad estrés suicidio soledad
schools | escuelas colegios educación profesores alumnos institutos guarderías | escuela colegio instituto alumno profesor profesora maestro maestra aula aulas clase clases guardería selectividad bachillerato comedor_escolar deberes docentes primaria
universities | universidad universidades estudiantes | universitario universitarios campus rector rectora grado máster matrícula becas beca facultad doctorado
housing | vivienda viviendas alquiler alquileres pisos inmobiliario hipotecas | inquilino inquilinos casero desahucio desahucios desahuciada piso piso_turístico pisos_turísticos hipoteca okupas sin_techo apartamento propietarios inmobiliaria
planning | urbanismo construcción obras arquitectura | obra licencia promotora constructora demolición derribo arquitecto edificio torre rehabilitación solar ladrillo barrio
transit | metro tren trenes autobuses transporte_público tranvía | autobús tranvías AVE Renfe Adif cercanías estación vías vía viajeros pasajeros línea maquinistas maquinista andén abono retrasos
roads | carreteras tráfico bicicletas carril_bici aparcamiento peatones | carretera autovía autopista puente túnel bicicleta ciclista ciclistas bici peatón atasco atascos conductores velocidad radares peaje patinetes patinete cruce camiones DGT parking
aviation | aviación aeropuertos vuelos aerolíneas | avión aeropuerto vuelo piloto pilotos Iberia Ryanair Vueling Airbus Boeing aerolínea pista azafatas controladores_aéreos maletas Aena
shipping | puertos barcos marítimo | barco buque ferry contenedores estibadores astillero capitán tripulación carguero canal marineros
cars | coches automóvil automoción motor coches_eléctricos | coche vehículo vehículos eléctrico Seat Renault Ford Tesla Volkswagen Toyota Stellantis fabricante puntos_de_recarga concesionario matriculaciones
courts | tribunales juicios juzgados sentencias | juez jueza tribunal juzgado juicio sentencia condenado condenada condena absuelto cárcel prisión fiscal fiscalía abogado acusado acusada imputado querella demanda recurso Audiencia_Nacional Tribunal_Supremo testigo apelación Constitucional
crime | crimen delincuencia violencia asesinatos narcotráfico | detenido detenidos detención Guardia_Civil policías asesinato asesinado homicidio apuñalado tiroteo disparos robo ladrones robado atraco estafa estafadores droga cocaína narcos banda sospechoso víctima agresión secuestro
accidents | accidentes incendios bomberos rescates emergencias | accidente incendio fuego llamas choque colisión herido heridos explosión derrumbe ahogado rescate rescatados evacuados descarrilamiento humo emergencias
war | guerra ejército defensa militar conflictos | soldados tropas misiles drones tanques bombardeo bombardeos ataque frente ofensiva alto_el_fuego tregua rebeldes milicia rehenes armada armas munición OTAN general guerrilla
diplomacy | diplomacia internacional mundo exteriores cumbres | embajador embajada cumbre tratado sanciones ministro_de_Exteriores diplomáticos ONU Consejo_de_Seguridad adhesión canciller
elections | elecciones comicios votaciones electoral | candidato candidata votantes urnas segunda_vuelta encuesta campaña escaños participación referéndum votos colegios_electorales
government | Gobierno Congreso parlamento partidos Senado | ministro ministra diputados senadores ley moción_de_censura coalición oposición investidura presidente PP PSOE Vox Sumar dimisión Moncloa decreto enmienda
council | ayuntamiento municipio municipios alcaldía pleno | alcalde alcaldesa concejal concejala concejales municipal vecinos diputación
budget | presupuestos impuestos deuda Hacienda | impuesto déficit IVA IRPF contribuyentes ministro_de_Hacienda recortes tasas recaudación gasto_público
banking | bancos banca bolsa tipos_de_interés mercados seguros | banco BCE banco_central préstamo préstamos crédito acciones Ibex índice inversores bonos dividendo euro dólar aseguradora Santander BBVA CaixaBank bitcoin euríbor
companies | empresas industria negocios pymes | empresa compañía beneficio beneficios ventas trimestre facturación opa fusión accionistas consejero_delegado fábrica planta fabricante concurso_de_acreedores quiebra filial startup
work | empleo trabajo paro sindicatos huelgas salarios | huelga sindicato CCOO UGT trabajadores salario sueldo despidos ERE contratación contratos parados plantilla salario_mínimo jornada patronal empresarios convenio
welfare | pensiones servicios_sociales pobreza dependencia | pensionistas pensión jubilación jubilados ingreso_mínimo subsidio banco_de_alimentos prestaciones discapacidad
trade | comercio_exterior aranceles exportaciones aduanas | arancel exportación importaciones aduana acuerdo_comercial Mercosur OMC guerra_comercial exportadores
prices | precios inflación consumo tiendas comercio compras | IPC supermercado supermercados Mercadona consumidores clientes tienda rebajas cesta carestía comercios
technology | informática móviles software aplicaciones | móvil teléfono ordenador aplicación usuarios Google Apple Microsoft Samsung robot robots dispositivo tableta
ai | inteligencia_artificial IA | OpenAI ChatGPT chatbot algoritmo modelo_de_lenguaje deepfake aprendizaje_automático
chips | chips semiconductores microchips | chip procesador Nvidia TSMC obleas
internet | internet redes_sociales plataformas telecomunicaciones | Facebook Instagram TikTok YouTube WhatsApp influencer fibra web 5G Telefónica seguidores online
cybersecurity | ciberseguridad privacidad protección_de_datos | hackers ciberataque ransomware phishing contraseña contraseñas filtración piratas_informáticos
books | libros literatura novelas poesía editoriales lectura | libro novela novelista escritor escritora escritores autor autora poeta poemas versos editorial editor edición premio_Cervantes premio_Planeta feria_del_libro biblioteca manuscrito traducciones ensayista librería lectores imprenta inéditos
film | cine series películas televisión pantallas | película serie director directora actor actriz actores guion rodaje rodará rodar Goya Oscar Concha_de_Oro Cannes San_Sebastián taquilla estreno fotografía capítulos Netflix documental sala proyectó cineasta
music | música conciertos discos ópera flamenco | concierto disco canción canciones cantante banda guitarrista guitarra orquesta sinfónica director_de_orquesta pianista gira festival coro vinilo rapero bulerías cantaor Liceo auditorio bises
stage | teatro danza escena circo | obra_teatral dramaturgo bailarín bailarina bailarines coreógrafo ballet monólogo comedia compañía elenco ensayo función
art | arte museos exposiciones pintura fotografía | museo exposición galería cuadro cuadros pintor pintora escultura artista subasta comisaria Prado obra_maestra fotógrafo lienzo
media | medios prensa periodismo | periodista periodistas periódico diario redacción radio RTVE cadena reportero
religion | religión Iglesia | papa obispo obispos sacerdote catedral mezquita imán Vaticano misa peregrinos católicos musulmanes monjas parroquia Semana_Santa
migration | inmigración migración asilo refugiados | migrantes inmigrantes patera cayuco frontera deportación deportados solicitantes_de_asilo visado visados valla
food | gastronomía restaurantes cocina comer vinos bares | restaurante chef cocinero cocinera plato platos menú bar camarero tapas receta Michelin vino cerveza panadería comensales
tourism | turismo vacaciones viajes hoteles | turistas turista hotel playa playas crucero visitantes veraneantes hostelería camping
football | fútbol LaLiga Liga | gol goles delantero portero entrenador defensa centrocampista penalti descuento Champions Real_Madrid Barça Atlético Copa_del_Rey FIFA UEFA fichaje descenso selección derbi
tennis | tenis | Wimbledon Roland_Garros set sets saque Alcaraz Djokovic raqueta desempate
cyclingsport | ciclismo Vuelta | pelotón etapa maillot Giro Tour_de_Francia esprint corredor contrarreloj escapada
athletics | atletismo maratón | corredor corredora velocista 100_metros vallas salto jabalina pértiga récord_del_mundo relevos
motorsport | Fórmula_1 motociclismo automovilismo | Gran_Premio Verstappen Alonso Sainz Ferrari vueltas pole MotoGP Márquez rally circuito
basketball | baloncesto balonmano voleibol | NBA ACB canasta rebotes triple Euroliga
winter | esquí deportes_de_invierno hockey | esquiador eslalon descenso snowboard patinaje
sport | Juegos_Olímpicos natación boxeo rugby béisbol ajedrez | medalla medalla_de_oro olímpico campeón campeona campeonato torneo equipo nadador nadadora boxeador estadio aficionados final semifinal victoria derrota ajedrecista
`;
