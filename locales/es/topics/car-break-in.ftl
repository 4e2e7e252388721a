### Car break-ins

car-break-in = Robos dentro de autos
    .summary = No deje nada a la vista: así un ladrón tiene menos motivos para abrir su auto a la fuerza.
    .keywords = robo dentro del auto, vidrio roto, ventana rota, me rompieron el vidrio, cristalazo, me robaron del carro, robo en el carro, carro estacionado, estacionamiento, parqueo, maletero, baúl, cajuela, hurto

car-break-in-nothing-visible = No deje nada a la vista en un auto estacionado. Una bolsa, un cargador o unas monedas pueden bastar para que alguien rompa un vidrio.
    .short = No deje nada a la vista en un auto estacionado.
car-break-in-stow-early = Guarde las bolsas en el maletero antes de llegar a donde va a estacionar. Si lo hace allí, alguien puede estar mirando.
    .short = Guarde las bolsas en el maletero antes de llegar.
car-break-in-lock = Suba los vidrios, ponga el seguro a todas las puertas y llévese la llave, aunque pare solo un momento.
    .short = Ponga el seguro y llévese la llave, aunque sea un minuto.
car-break-in-papers = De noche, no deje en el auto la billetera, el pasaporte, la laptop ni las llaves de su casa.
    .short = De noche, llévese los documentos, la laptop y las llaves.
car-break-in-park = Si puede, estacione en un lugar con buena luz y con gente, o en un garaje con empleados.
    .short = Estacione donde haya buena luz y gente.
car-break-in-happening = ¿Ve que alguien está abriendo un auto a la fuerza? Llame al { -contact-emergency } y diga dónde está usted. No se acerque a esa persona.
    .short = ¿Están robando en un auto ahora? Llame al { -contact-emergency }.
car-break-in-after = ¿Volvió y encontró un vidrio roto? Tome fotos y toque lo menos posible. Después, presente una denuncia en su comisaría.
    .short = Tome fotos y después denúncielo en su comisaría.
