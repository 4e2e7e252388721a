### Domestic violence

domestic-violence = Violencia doméstica
    .summary = Usted merece vivir a salvo en su casa. Hay ayuda gratis de día y de noche.
    .keywords = violencia doméstica, violencia intrafamiliar, maltrato, abuso, mi pareja me pega, mi esposo me pega, me golpea, me amenaza, me controla, esposa, novio, novia, refugio, orden de protección

domestic-violence-danger = ¿Está en peligro ahora mismo? Llame al { -contact-emergency }. Un intérprete puede unirse a la llamada sin costo.
    .short = ¿Está en peligro ahora? Llame al { -contact-emergency }.
domestic-violence-hotline = Puede hablar con alguien de día o de noche. Llame a la { -contact-domestic-violence-name } al { -contact-domestic-violence }. La llamada es gratis y confidencial.
    .short = Ayuda gratis y confidencial: { -contact-domestic-violence }
domestic-violence-status = Usted puede recibir ayuda sin importar su estatus migratorio.
    .short = La ayuda no depende del estatus migratorio.
domestic-violence-code-word = Acuerde una palabra clave con alguien de confianza. Si usted se la dice o se la manda por mensaje de texto, esa persona llama al { -contact-emergency } por usted.
    .short = Acuerde una palabra clave con alguien de confianza.
domestic-violence-bag = Si es posible que tenga que irse, prepare una bolsa con identificación, documentos, medicinas, llaves y dinero en efectivo. Guárdela donde la otra persona no la encuentre.
    .short = Tenga lista una bolsa: identificación, medicinas, llaves.
domestic-violence-phone = ¿Es posible que alguien le esté revisando el teléfono? Para buscar ayuda, use un teléfono o una computadora más seguros, por ejemplo, en una biblioteca.
    .short = ¿Le revisan el teléfono? Use uno más seguro.
domestic-violence-not-your-fault = El maltrato no es culpa suya. Pueden ser golpes, y también amenazas, control del dinero o no dejarle ver a su familia.
    .short = El maltrato no es culpa suya.
domestic-violence-friend = ¿Un amigo o una amiga le cuenta que sufre maltrato? Escuche y créale. Pregunte qué le serviría de ayuda, y respete lo que decida.
    .short = Escuche, créale y pregunte qué le serviría de ayuda.
