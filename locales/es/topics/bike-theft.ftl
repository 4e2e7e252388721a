### Bicycles and e-bikes. U-lock: a lock of solid steel in the shape of a U.

bike-theft = Robo de bicicletas
    .summary = Use un candado fuerte, registre su bicicleta y, si alguien se la quita a la fuerza, suéltela.
    .keywords = robo de bicicleta, robo de bici, me robaron la bici, me robaron la bicicleta, bicicleta robada, bisicleta, bici eléctrica robada, me robaron la bici eléctrica, e-bike robada, ebike, bici de delivery, bicicleta del trabajo, candado de bicicleta, candado en U, me cortaron el candado, cadena para bicicleta, me robaron la rueda de la bici, me robaron el asiento de la bici, registrar mi bicicleta, número de serie de la bicicleta

bike-theft-how = Así actúan los ladrones: cortan candados delgados en segundos, o levantan la bicicleta por encima de un poste bajo. Se llevan ruedas y asientos sin candado. También buscan en pasillos, sótanos y garajes.
    .short = Los ladrones cortan en segundos los candados delgados de bicicleta.
bike-theft-lock = Ponga candado a su bicicleta en cada parada, aunque sea un minuto. Use un candado en U de acero fuerte o una cadena gruesa y pesada. Los de cable y las cadenas finas se cortan rápido. En una tienda de bicicletas le pueden orientar.
    .short = Los ladrones cortan candados de cable. Ponga a su bicicleta un candado en U fuerte.
bike-theft-where = Sujete la bicicleta con candado a un soporte para bicicletas fijo en el suelo, donde haya gente y buena luz. No use andamios, árboles ni barandas del metro. La ciudad puede quitar una bicicleta de una baranda del metro.
    .short = Los ladrones sacan bicicletas por encima de postes bajos. Use un soporte para bicicletas fijo en el suelo.
bike-theft-parts = Ponga candado al cuadro (marco) y a las dos ruedas de su bicicleta. Llévese las luces y las bolsas. Si el asiento se quita con facilidad, póngale candado o lléveselo también.
    .short = Los ladrones se llevan ruedas. Ponga candado al cuadro y a las dos ruedas de su bicicleta.
bike-theft-home = De noche, guarde la bici adentro. En un sótano o garaje compartido, sujétela con candado a algo fijo. Deje libres puertas, pasillos y escaleras, por si hay incendio. No cargue una bici eléctrica cerca de la salida ni mientras duerme.
    .short = También roban bicis en sótanos. En casa, use candado.
bike-theft-register = Pregunte en su comisaría si pueden registrar gratis su bicicleta. Guarde el recibo, fotos de la bicicleta y su número de serie, que suele estar bajo los pedales. Ayudan a la policía a ver de quién es la bicicleta.
    .short = Anote el número de serie de su bici. Le sirve a la policía.
bike-theft-robbed = ¿Alguien trata de quitarle la bicicleta a la fuerza? Suéltela y aléjese. No pelee ni persiga a nadie. Ha habido ciclistas con heridas graves. Vaya a un lugar seguro y llame al { -contact-emergency }.
    .short = ¿Le asaltan para quitarle la bicicleta? Suéltela, vaya a un lugar seguro y llame al { -contact-emergency }.
bike-theft-happening = Si ve que alguien corta un candado o se lleva una bicicleta, no se acerque, aunque sea la suya. Llame al { -contact-emergency }. Diga dónde está usted y cómo es el ladrón.
    .short = ¿Alguien corta el candado de una bicicleta? No se acerque y llame al { -contact-emergency }.
bike-theft-found = ¿Su bicicleta robada está a la venta, o un rastreador muestra dónde está? No vaya ahí ni se vea con el vendedor. Pida ayuda en su comisaría. ¿Ve ahora a alguien con ella? No se acerque y llame al { -contact-emergency }.
    .short = Si encuentra su bici robada, no se acerque. ¿Ve a alguien con ella ahora? Llame al { -contact-emergency }.
bike-theft-report = ¿Le robaron la bicicleta que dejó estacionada? Denúncielo en su comisaría con fotos y el número de serie, o pregunte al { -contact-city-services } cómo hacerlo por internet. ¿Se la quitaron a la fuerza o hay heridos? Llame al { -contact-emergency }.
    .short = ¿Bici robada? Avise a su comisaría. ¿Asalto? Llame al { -contact-emergency }.
