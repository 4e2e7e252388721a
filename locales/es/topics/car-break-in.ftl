### Car break-ins

car-break-in = Robo de cosas dentro de autos
    .summary = No deje nada a la vista: así un ladrón tiene menos motivos para meterse en su auto.
    .keywords = robo dentro del auto, vidrio roto, cristal roto, ventana rota, me rompieron el vidrio, cristalazo, me abrieron el carro, me robaron del carro, robo en el carro, carro estacionado, robo en el estacionamiento, robo en el parqueo, maletero, baúl, cajuela, hurto dentro del carro, me rompieron la ventana del carro, se metieron a mi carro, robaron mis cosas del carro

car-break-in-how = Así actúan los ladrones: pasan junto a los autos estacionados, miran adentro y tratan de abrir las puertas. Si una se abre, se llevan lo que encuentran. Si ven una bolsa, un teléfono o una caja, pueden romper el vidrio.
    .short = Los ladrones miran dentro de los autos estacionados y tratan de abrir las puertas.
car-break-in-nothing-visible = No deje nada a la vista en un auto estacionado. Una bolsa, un cargador o unas monedas pueden bastar para que alguien rompa un vidrio.
    .short = No deje nada a la vista en un auto estacionado.
car-break-in-stow-early = Guarde las bolsas en el maletero (baúl o cajuela) antes de llegar a donde va a estacionar. Si lo hace allí, alguien puede estar mirando.
    .short = Antes de llegar, meta las bolsas al maletero, baúl o cajuela.
car-break-in-lock = Suba los vidrios, ponga el seguro a todas las puertas y llévese la llave, aunque pare solo un momento.
    .short = Cierre el auto con llave y llévesela, aunque pare un minuto.
car-break-in-papers = No deje en el auto durante la noche la billetera, el pasaporte, la laptop ni las llaves de su casa.
    .short = De noche no deje identificación, laptop ni llaves en el auto.
car-break-in-park = Si puede, estacione en un lugar con buena luz y con gente, o en un garaje con empleados.
    .short = Estacione en un lugar con buena luz y con gente.
car-break-in-happening = Si ve que alguien está abriendo un auto a la fuerza, llame al { -contact-emergency } y diga dónde está usted. No se acerque a esa persona.
    .short = Si ve que abren un auto a la fuerza, llame al { -contact-emergency }.
car-break-in-after = ¿Volvió y encontró un vidrio roto? Tome fotos y toque lo menos posible. Después, denúncielo en su comisaría o llame al { -contact-city-services } y pregunte cómo hacerlo por internet.
    .short = ¿Le abrieron el auto a la fuerza? Tome fotos y denúncielo.
