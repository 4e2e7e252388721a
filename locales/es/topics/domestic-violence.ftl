### Domestic violence

domestic-violence = Violencia doméstica
    .summary = Usted merece estar a salvo en su casa. Hay ayuda gratis de día y de noche.
    .keywords = violencia doméstica, violencia intrafamiliar, maltrato, abuso, mi pareja me pega, mi esposo me pega, mi marido me pega, me golpea, me maltrata, me amenaza, me controla, me cela, esposo, marido, esposa, novio, novia, refugio, orden de protección, mi novio me pega, mi pareja me golpea, tengo miedo de mi esposo, violencia en la casa, orden de restricción, orden de alejamiento, albergue para mujeres

domestic-violence-how = Cómo se da la violencia doméstica: la pareja o un familiar usa el miedo para controlar a alguien. Pueden ser amenazas, insultos, golpes, control del dinero o alejar a la persona de sus amistades. Puede empezar poco a poco, sin golpes.
    .short = Las amenazas y el control también pueden ser violencia doméstica.
domestic-violence-danger = ¿Está en peligro ahora mismo? Llame al { -contact-emergency }. Un intérprete puede unirse a la llamada, gratis.
    .short = ¿Está en peligro ahora? Llame al { -contact-emergency }.
domestic-violence-hotline = Puede hablar con alguien de día o de noche. Llame a esta línea: { -contact-domestic-violence-name }, { -contact-domestic-violence }. La llamada es gratis y confidencial.
    .short = Ayuda gratis y confidencial: { -contact-domestic-violence }
domestic-violence-status = Usted puede recibir ayuda sin importar su estatus migratorio.
    .short = Puede recibir ayuda sin importar su estatus migratorio.
domestic-violence-code-word = Elija una palabra clave con alguien de confianza. Acuerden qué hará esa persona si usted se la dice o se la manda por mensaje de texto: por ejemplo, llamar al { -contact-emergency }.
    .short = Acuerde con alguien una palabra clave para pedir ayuda.
domestic-violence-bag = Si es posible que tenga que irse, prepare una bolsa con identificación, documentos, medicinas, llaves y dinero en efectivo. Guárdela donde no la encuentre la persona que le hace daño.
    .short = Por si debe irse, esconda una bolsa con documentos y llaves.
domestic-violence-phone = ¿Es posible que alguien le revise el teléfono? Esa persona puede ver sus llamadas, mensajes y búsquedas. Para buscar ayuda, use un teléfono o una computadora más seguros, por ejemplo, en una biblioteca.
    .short = ¿Le revisan el teléfono? Pida ayuda desde otro más seguro.
domestic-violence-not-your-fault = El maltrato no es culpa suya. Pueden ser golpes, y también amenazas, control del dinero o no dejarle ver a su familia.
    .short = El maltrato no es culpa suya.
domestic-violence-friend = ¿Un amigo o una amiga le cuenta que sufre maltrato? Escuche y créale. Pregunte qué le serviría de ayuda, y respete lo que decida.
    .short = Si una amistad le dice que sufre maltrato, escuche y créale.
