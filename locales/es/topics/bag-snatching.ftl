### Bags, purses and backpacks taken quietly from a chair or stroller, or pulled from the person who carries them

bag-snatching = Robo de bolsos (bolsas o carteras)
    .summary = Lleve el bolso cerrado y pegado al cuerpo. Si alguien lo jala, suéltelo.
    .keywords = robo de bolso, robo de bolsa, robo de cartera, me robaron la bolsa, me robaron el bolso, me robaron la mochila, mochila robada, me arrebataron la bolsa, me arrebataron la cartera, me jalaron la bolsa, me jalaron la cartera, se llevaron mi bolsa, purse, bolso de mano, bolsa en la silla, me robaron la bolsa en un restaurante, bolsa en el coche de bebé, bolsa en el carrito de compras

bag-snatching-how = Así actúan los ladrones: unos esperan a que usted mire a otro lado y se llevan el bolso (bolsa o cartera) de una silla, un cochecito o un carrito. Otros pasan corriendo, en moto o en bicicleta, y se lo arrancan de la mano o del hombro.
    .short = Los ladrones se llevan bolsos de sillas, de cochecitos y del hombro.
bag-snatching-chair = Cuando coma fuera de casa, ponga el bolso (bolsa o cartera) sobre las piernas. Del respaldo de la silla o del suelo, un ladrón se lo puede llevar sin hacer ruido.
    .short = Los ladrones se llevan bolsos de las sillas. Tenga el suyo sobre las piernas.
bag-snatching-stroller = No deje el bolso en el cochecito del bebé ni en el carrito de compras. Llévelo cerrado y pegado al cuerpo mientras mira los estantes.
    .short = Los ladrones se llevan bolsos de cochecitos y carritos. Lleve el suyo pegado al cuerpo.
bag-snatching-carry = Lleve el bolso pegado al cuerpo, con el broche hacia usted. No se ponga la correa cruzada sobre el cuerpo ni se la enrolle en el cuello o la cintura. Si un ladrón jala el bolso, usted tiene que poder soltarlo.
    .short = Si le jalan el bolso, le pueden arrastrar. No se enrolle la correa en el cuerpo.
bag-snatching-distract = ¿Hay gente que discute a gritos cerca de usted, o un desconocido quiere llamar su atención? Sujete el bolso y dé un paso atrás. Puede ser un truco para que otra persona se lo lleve.
    .short = Una pelea a gritos cerca de usted puede ser un truco. Sujete su bolso.
bag-snatching-keys = Lleve las llaves en un bolsillo, no en el mismo bolso que su identificación. Un ladrón que tenga las dos cosas sabe qué puerta abren las llaves.
    .short = Lleve las llaves separadas de su ID: quien robe las dos cosas puede usarlas.
bag-snatching-let-go = Si alguien le jala el bolso, suéltelo, sobre todo si ve un arma. No persiga al ladrón. La gente sale herida cuando se aferra al bolso.
    .short = ¿Le jalan el bolso? Suéltelo y no persiga al ladrón.
bag-snatching-call = ¿Acaban de arrebatarle el bolso, de herirle o de amenazarle? Vaya a un lugar seguro y llame al { -contact-emergency }. Diga dónde está usted, hacia dónde se fue el ladrón y qué ropa llevaba.
    .short = ¿Le arrebataron el bolso? Vaya a un lugar seguro y llame al { -contact-emergency }.
bag-snatching-cards = ¿Le robaron el bolso? Llame enseguida a su banco y a las compañías de sus tarjetas, y pida que las bloqueen. Cuanto antes avise, menos podría tener que pagar. ¿Llevaba ahí las llaves? Mande cambiar las cerraduras.
    .short = ¿Le robaron el bolso? Llame ya a su banco para bloquear las tarjetas.
bag-snatching-report = ¿Desapareció su bolso, y nadie le hirió ni le amenazó? Denúncielo en su comisaría, o llame al { -contact-city-services } y pregunte cómo. Si ve al ladrón, no se acerque y llame al { -contact-emergency }.
    .short = Bolso arrebatado: llame al { -contact-emergency }. Desaparecido: a su comisaría.
