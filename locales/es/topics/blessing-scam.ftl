### Blessing scams

blessing-scam = Estafas de la bendición
    .summary = Los desconocidos que ofrecen bendecir su dinero o sus joyas quieren llevárselos.
    .keywords = estafa de la bendición, bendición, maldición, mal de ojo, brujería, espíritu malo, curandero, sanadora, limpia, adivina, me cambiaron la bolsa, cambiazo, joyas, personas mayores

blessing-scam-approach = Alguien que usted no conoce le pregunta por un curandero o un doctor famoso, y otra persona se suma a la conversación. Trabajan en equipo. Aléjese.
    .short = ¿Desconocidos que buscan a un curandero? Aléjese.
blessing-scam-threat = Tal vez le digan que su familia tiene una maldición o está en peligro. Es una mentira para meterle miedo. Usted puede decir que no.
    .short = Lo de la maldición es una mentira para meterle miedo.
blessing-scam-valuables = No le entregue dinero ni joyas a un desconocido, ni siquiera por un momento. Mientras rezan, le cambian la bolsa por otra con papel o arroz.
    .short = No les entregue sus cosas de valor a desconocidos.
blessing-scam-home-bank = ¿Unos desconocidos le piden que vaya a buscar los ahorros que usted tiene en casa o en el banco? Entre al banco o a una tienda y pida ayuda a los empleados.
    .short = ¿Le piden que saque sus ahorros? Pida ayuda en el banco.
blessing-scam-call = ¿Se llevaron algo, o siente que está en peligro? Llame al { -contact-emergency } de inmediato. Diga su idioma, y un intérprete le ayudará.
    .short = ¿Está en peligro o le robaron? Llame al { -contact-emergency }.
blessing-scam-family = Explíqueles a sus padres y abuelos cómo funciona este engaño. Pídales que le llamen a usted antes de sacar dinero o joyas.
    .short = Hable de este engaño con los mayores de su familia.
blessing-scam-no-shame = Estos grupos tienen mucha práctica, y cualquier persona puede ser su blanco. Denuncie lo que pasó, para que la policía pueda avisar a los demás.
    .short = Le puede pasar a cualquiera. Por favor, denúncielo.
