### Pickpockets

pickpocket = Carteristas
    .summary = Cuide su billetera y su teléfono donde hay mucha gente y en el tren.
    .keywords = carterista, me robaron la cartera, me robaron la billetera, me robaron el celular, celular robado, me bolsearon, me carterearon, ladrón en el metro, me robaron en el subway, me robaron en el tren, me robaron en el bus, me robaron en la guagua, me abrieron la bolsa, me sacaron la cartera, me sacaron la billetera, cartera robada, billetera robada, ratero

pickpocket-how = Así actúan los ladrones: entre la gente, a menudo trabajan de dos en dos. Uno choca con usted, le cierra el paso o empieza una discusión. Mientras eso le distrae, el otro le saca la billetera o el teléfono del bolsillo o del bolso.
    .short = Entre la gente, un carterista choca con usted y otro le saca la billetera.
pickpocket-front-pocket = Lleve la billetera y el teléfono en un bolsillo interior o de adelante. El bolsillo de atrás es fácil de alcanzar.
    .short = Billetera y teléfono, en un bolsillo interior o de adelante.
pickpocket-bag = Cierre su bolso (bolsa o cartera) y sujételo por delante, con el broche hacia su cuerpo.
    .short = Sujete el bolso por delante, con el broche hacia usted.
pickpocket-jostled = Si chocan con usted o le empujan entre la gente, ponga una mano sobre la billetera y el teléfono, y luego mire a su alrededor. Muchas veces, el empujón es un truco para distraer.
    .short = Si le empujan entre la gente, revise su billetera y teléfono.
pickpocket-train-doors = Guarde el teléfono cuando las puertas del tren estén por cerrarse. Un ladrón puede arrebatárselo y bajarse.
    .short = Guarde el teléfono antes de que se cierren las puertas del tren.
pickpocket-carry-less = Lleve solo las tarjetas y el efectivo que necesite hoy. Deje en casa su tarjeta del Seguro Social.
    .short = Lleve solo las tarjetas y el efectivo que necesite.
pickpocket-after = ¿Le robaron la billetera? Llame a su banco para bloquear las tarjetas y después denúncielo en una comisaría. Si le hicieron daño o le amenazaron, o si el ladrón sigue cerca, llame al { -contact-emergency }.
    .short = ¿Le robaron la billetera? Bloquee sus tarjetas y denúncielo.
