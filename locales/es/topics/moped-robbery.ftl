### Robberies by people who ride mopeds or scooters (here always ones with a motor). The texts speak of what a thief does, not of who rides.

moped-robbery = Asaltos desde motonetas y scooters
    .summary = Ladrones en motoneta o ciclomotor arrebatan teléfonos, bolsos y cadenas. Suelte todo, vaya a un lugar seguro y llame al { -contact-emergency }.
    .keywords = asalto en moto, robo en moto, robo en motoneta, ladrones en moto, ladrones en scooter, motochorros, motoladrones, asaltantes en moto, me asaltaron desde una moto, me arrancaron la cadena, me jalaron la cadena, tirón, me arrastró la moto, me quitaron los audífonos, me robaron los AirPods, me robaron el reloj, moped, moped robbery, ciclomotor, moto en la acera

moped-robbery-how = Así actúan los ladrones: a menudo van dos en una motoneta o un scooter. Pueden ir por la acera o llegar por detrás. Uno maneja y el otro arrebata un teléfono, un bolso o una cadena. Algunos muestran una pistola. Luego huyen a toda prisa.
    .short = Ladrones en motoneta arrebatan teléfonos, bolsos y cadenas.
moped-robbery-headphones = Cuando camine por la calle, lleve bajo el volumen de los audífonos. Así puede oír una motoneta o ciclomotor que llegue por detrás.
    .short = Audífonos a bajo volumen: puede venir una motoneta por atrás.
moped-robbery-hide = Antes de salir a caminar, guarde lo que un ladrón le puede arrebatar: el teléfono, el reloj, los audífonos grandes. Tape la cadena o déjela en casa.
    .short = Ladrones en motoneta arrebatan cadenas y teléfonos. No los lleve a la vista.
moped-robbery-curb = En la acera, camine por el lado más alejado de la calle. Lleve el bolso también de ese lado, y no se enrolle la correa en el cuerpo.
    .short = Pasan ladrones en motoneta: lleve el bolso del lado contrario a la calle.
moped-robbery-together = Cuando pueda, camine con alguien, por calles con gente y con buena luz. Los ladrones en motoneta también atacan de día.
    .short = Los ladrones en motoneta no solo atacan de noche. Camine con alguien.
moped-robbery-close = ¿Una motoneta le sigue, o viene hacia usted por la acera? Aléjese de la calle. Entre a una tienda o vaya hacia donde hay gente. Si se siente en peligro, llame al { -contact-emergency }.
    .short = ¿Le sigue una motoneta? Entre a una tienda o vaya hacia donde hay gente.
moped-robbery-let-go = Si alguien en una motoneta le jala el bolso, el teléfono o la cadena, suéltelo. Si no lo suelta, le pueden arrastrar. No persiga la motoneta: quienes van en ella pueden tener una pistola.
    .short = Si le jalan el bolso desde una motoneta, suéltelo y no persiga a nadie.
moped-robbery-call = ¿Le asaltaron desde una motoneta? Vaya a un lugar seguro y llame al { -contact-emergency }, aunque no tenga heridas. Diga dónde está usted, hacia dónde se fue la motoneta, su color y su placa. Si ya no tiene teléfono, pida uno prestado.
    .short = ¿Le asaltaron desde una motoneta? Aléjese y llame al { -contact-emergency }.
moped-robbery-after = Después de un asalto, desde otro teléfono o una computadora, marque el suyo como perdido: así se bloquea. Llame a su banco para bloquear tarjetas y aplicaciones de pagos. Si ve su teléfono en el mapa, avise a la policía. No vaya usted.
    .short = Después de un asalto: llame al { -contact-emergency }, bloquee su teléfono y llame a su banco.
moped-robbery-help = Es normal sentir miedo después de un asalto. Pregunte en su comisaría por el Crime Victim Assistance Program (ayuda a víctimas de delitos). Un defensor de víctimas puede escucharle y decirle qué ayuda hay. Es gratis.
    .short = Tras un asalto, pida en su comisaría un defensor de víctimas.
