### Blessing scams

blessing-scam = Estafas de la bendición
    .summary = Si unos desconocidos ofrecen bendecirle el dinero o las joyas, lo que quieren es llevárselos.
    .keywords = estafa de la bendición, bendición, maldición, mal de ojo, brujería, trabajo de brujería, espíritu malo, curandero, curandera, sanadora, limpia, me hicieron una limpia, adivina, me cambiaron la bolsa, cambiazo, me robaron las joyas, joyas, prendas, estafa a personas mayores

blessing-scam-how = Así funciona esta estafa: unos desconocidos le dicen que una maldición amenaza a su familia. Ofrecen bendecirle efectivo y joyas en una bolsa. Se la cambian y le dicen que no la abra en varios días. Cuando usted la abre, ya no están.
    .short = Si unos desconocidos ofrecen bendecirle el dinero, es una estafa.
blessing-scam-approach = Un desconocido le pregunta por un curandero o un doctor famoso, y otra persona se mete en la conversación. Trabajan juntos. Aléjese.
    .short = Si unos desconocidos buscan un curandero, aléjese.
blessing-scam-threat = Los estafadores de la bendición pueden decirle que su familia tiene una maldición o está en peligro. Es una mentira para meterle miedo. Usted puede decir que no.
    .short = Si un desconocido le habla de una maldición, es mentira.
blessing-scam-valuables = No les entregue dinero ni joyas a desconocidos, ni siquiera por un momento. Mientras rezan, le cambian la bolsa por otra con papel o arroz.
    .short = No les entregue sus cosas de valor a desconocidos.
blessing-scam-home-bank = Si unos desconocidos le piden que vuelva a casa o vaya al banco por sus ahorros, entre al banco o a una tienda y pida ayuda a los empleados.
    .short = Si unos desconocidos le piden que saque sus ahorros, pida ayuda a los empleados del banco.
blessing-scam-call = Si los estafadores de la bendición se llevaron su dinero o sus joyas, o si usted siente que está en peligro, llame de inmediato al { -contact-emergency }. Diga “Spanish”, y un intérprete le ayudará.
    .short = ¿Está en peligro o le robaron? Llame al { -contact-emergency }.
blessing-scam-family = Explíqueles a sus padres y abuelos cómo funciona la estafa de la bendición. Pídales que le llamen a usted antes de sacar dinero en efectivo o joyas.
    .short = Hable con sus mayores sobre la estafa de la bendición.
blessing-scam-no-shame = Los estafadores de la bendición tienen mucha práctica, y esto le puede pasar a cualquiera. Denuncie lo que pasó, para que la policía pueda avisar a los demás.
    .short = La estafa de la bendición le pasa a cualquiera. Denúnciela.
