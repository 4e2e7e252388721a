### Catalytic converter: a part of the exhaust under a car. To etch: to burn a number into the metal. VIN: the car's serial number.

catalytic-converter = Robo del convertidor catalítico
    .summary = Los ladrones cortan el convertidor catalítico por debajo de autos estacionados. Elija bien dónde estaciona, marque la pieza y no se acerque a un ladrón.
    .keywords = convertidor catalítico, combertidor, catalizador, catalítico, catalitico robado, me robaron el catalizador, me robaron el convertidor, robo de catalizadores, catalytic converter, cat converter, serruchan debajo de mi carro, alguien está debajo de mi carro, el carro suena muy duro, mi carro hace mucho ruido, me cortaron el escape, me robaron el mofle, muffler, grabar el VIN, catalizador del Prius

catalytic-converter-how = Así actúan los ladrones: se meten debajo de un auto estacionado, a menudo de noche, y cortan con sierra el convertidor catalítico (catalizador). Esta pieza del escape tiene metales caros. Pueden tardar menos de dos minutos.
    .short = En minutos, los ladrones pueden cortarle una pieza a su auto estacionado.
catalytic-converter-which = Los ladrones suelen escoger autos híbridos, y camiones y camionetas con mucho espacio por debajo. También buscan autos que pasan mucho tiempo estacionados en el mismo lugar. Si el suyo es así, proteja el convertidor catalítico.
    .short = Roban el convertidor catalítico de camionetas e híbridos.
catalytic-converter-park = Si puede, estacione en un garaje. Si no, hágalo en un lugar con buena luz y con gente, cerca de la entrada de un edificio. Mueva el auto a menudo. Los ladrones necesitan pasar un rato a solas debajo del auto.
    .short = Los ladrones cortan piezas de autos estacionados. Estacione donde haya buena luz.
catalytic-converter-mark = Mande grabar un número en su convertidor catalítico, para que se pueda saber que es de su auto. Pregunte en su comisaría si habrá un evento para grabarlo gratis, o pregunte en un concesionario (dealer) o un taller.
    .short = Marque su convertidor catalítico: puede ayudar a la policía.
catalytic-converter-guard = Pregunte en un taller por un protector o una jaula de metal para el convertidor catalítico. Así se tarda más en robarlo. También puede ayudar una alarma que se active cuando alguien mueve el auto.
    .short = Una jaula de metal demora el robo del convertidor catalítico.
catalytic-converter-insurance = Pregunte a su compañía de seguros si su póliza cubre el robo del convertidor catalítico. En la mayoría de los casos se necesita una cobertura amplia (“comprehensive”), que es opcional.
    .short = Pregunte si su seguro cubre un convertidor catalítico robado.
catalytic-converter-happening = ¿Ve u oye que alguien corta con sierra debajo de un auto estacionado? No se acerque ni grite, aunque sea su auto. Estos ladrones pueden tener armas. Llame al { -contact-emergency } y diga dónde está el auto.
    .short = ¿Alguien corta con sierra debajo de un auto? No se acerque y llame al { -contact-emergency }.
catalytic-converter-sign = ¿Su auto ruge de repente al arrancar? Tal vez ya no tiene el convertidor catalítico. Apáguelo y no maneje: un tubo de gasolina puede estar cortado. ¿Huele a gasolina? Aléjese y llame al { -contact-emergency }. Pida una grúa.
    .short = ¿Su auto ruge al arrancar? Apáguelo. No lo maneje.
catalytic-converter-report = ¿Le robaron el convertidor catalítico? No se meta debajo del auto. Tome fotos y denúncielo en su comisaría; después avise a su compañía de seguros. Si los ladrones siguen cerca, aléjese y llame al { -contact-emergency }.
    .short = Pieza de auto robada: comisaría. ¿Ladrón cerca? Llame al { -contact-emergency }.
catalytic-converter-tip = ¿Sabe algo sobre quienes roban el convertidor catalítico de los autos, o lo compran robado? Llame a { -contact-crime-stoppers-name }, { -contact-crime-stoppers }. Usted llama sin dar su nombre.
    .short = Pistas sobre robo de piezas de autos, sin dar su nombre: { -contact-crime-stoppers }
