### Estafas con boletos de lotería

lottery-ticket-scam = Estafas con boletos de lotería
    .summary = Un desconocido con un boleto “premiado” quiere primero su dinero o sus joyas.
    .keywords = estafa de la lotería, loteria, lotto, boleto de lotería, boleto premiado, billete de lotería, billete premiado, ticket ganador, boleto ganador, boleto falso, raspadito, rasca, rasca y gana, scratch off, Mega Millions, Powerball, pega tres, cobrar un premio, no puede cobrar el premio, compartir el premio, repartir el premio, depósito para cobrar el premio, garantía por el premio, cuento del tío, se ganó un premio, usted ganó, sorteo, cuota para cobrar el premio, cheque falso, desconocido en la tienda, sacar dinero del banco, señora mayor

lottery-ticket-scam-how = Así funciona esta estafa: un desconocido dice que no puede cobrar un boleto “premiado” y le ofrece una parte. Se acerca otro desconocido y dice que es de verdad. Le piden efectivo o joyas como depósito, y después desaparecen.
    .short = Primero, un boleto “premiado”; luego, se llevan su dinero.
lottery-ticket-scam-walk-away = Si un desconocido le pide que cobre un boleto de lotería y comparta el premio, diga que no y aléjese. No hay ningún premio que compartir.
    .short = ¿Le ofrecen compartir un premio de lotería? Aléjese.
lottery-ticket-scam-no-fee = Para cobrar un premio de la Lotería de Nueva York (New York Lottery) no se paga. Quien le pida primero un depósito o una cuota es un estafador.
    .short = ¿Pagar para cobrar un premio de lotería? Es una estafa.
lottery-ticket-scam-helper = El otro desconocido que dice que el boleto ganó es parte del engaño. También lo es la voz que “comprueba” los números por teléfono.
    .short = ¿Dos desconocidos y un boleto “premiado”? Son cómplices.
lottery-ticket-scam-hand-over = No le entregue dinero ni joyas a un desconocido para que confíe en usted. Ni por un minuto, ni en una bolsa o un sobre.
    .short = No deje dinero ni joyas como garantía a un desconocido.
lottery-ticket-scam-car = No se suba al auto de un desconocido ni lleve a desconocidos a su casa o a su banco. Cuando esté a solas con ellos, pueden amenazarle.
    .short = No se suba al auto de unos desconocidos ni los lleve a su casa.
lottery-ticket-scam-bank = ¿Unos desconocidos con un boleto “premiado” le llevaron al banco? Entre sin ellos y dígaselo a los empleados, que conocen las estafas y pueden pedir ayuda.
    .short = ¿Unos desconocidos le llevaron al banco? Avise a los empleados.
lottery-ticket-scam-message = Si una llamada, una carta o un mensaje de texto dice que usted ganó y le pide una cuota, es una estafa. Si trae un cheque, no lo deposite: será devuelto por falta de fondos.
    .short = “Usted ganó, ahora pague una cuota”: es una estafa.
lottery-ticket-scam-family = Hábleles a sus padres y abuelos de las estafas con boletos de lotería. Pídales que le llamen a usted antes de sacar dinero para alguien.
    .short = Hable con sus mayores del engaño del boleto “premiado”.
lottery-ticket-scam-call = ¿Unos desconocidos con un boleto se llevaron su dinero o sus joyas, o le amenazaron? Llame de inmediato al { -contact-emergency }. Diga “Spanish”, o su idioma en inglés, y un intérprete le ayudará.
    .short = ¿Le robaron o le amenazaron por un boleto? Llame al { -contact-emergency }.
lottery-ticket-scam-report = Denuncie las estafas de lotería en su comisaría y ante esta agencia: { -contact-report-fraud-name }, { -contact-report-fraud }. Guarde el boleto y los mensajes para la policía. Le puede pasar a cualquiera.
    .short = Denuncie estafas de lotería: { -contact-report-fraud }
