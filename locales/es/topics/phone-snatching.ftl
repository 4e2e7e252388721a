### Robo de teléfonos por arrebato

phone-snatching = Robo de teléfonos por arrebato
    .summary = Lleve su teléfono donde un ladrón no lo alcance, y bloquéelo rápido si se lo quitan.
    .keywords = robo de celular, robo de teléfono, celular robado, teléfono robado, me robaron el celular, me quitaron el teléfono, me arrebataron el celular, me arrancaron el celular, me lo jalaron, arrebato, iphone robado, android robado, móvil, cel, smartphone, me robaron el celular en el metro, puertas del tren, me quitaron el celular en moto, me quitaron el celular en scooter, me quitaron el celular en bici eléctrica, buscar mi iPhone, encontrar mi celular, rastrear mi celular, bloquear mi celular, modo perdido, mensaje de que encontraron mi celular, aplicación del banco, aplicación de pagos, número de serie del celular, IMEI, me robaron el teléfono

phone-snatching-how = Así actúan los ladrones de teléfonos: se fijan en quien mira su teléfono cerca de las puertas del tren o al borde de la acera. Se cierran las puertas o pasa una moto, y el teléfono ya no está. Si está desbloqueado, el ladrón va por sus aplicaciones del banco y de pagos.
    .short = Los ladrones arrebatan teléfonos en las puertas del tren y en la acera.
phone-snatching-doors = Si usa el teléfono en el tren, póngase o siéntese lejos de las puertas. Guarde el teléfono antes de cada parada.
    .short = En el tren, use el teléfono lejos de las puertas.
phone-snatching-street = En la acera, aléjese del borde cuando use el teléfono. Agárrelo bien, levante la vista a menudo y baje el volumen de los audífonos.
    .short = En la acera, agarre bien su teléfono y mire alrededor.
phone-snatching-set-up = Ponga un código de desbloqueo que no sea fácil de adivinar. Active las funciones para encontrar, bloquear y borrar un teléfono robado. Aprenda a usarlas desde otro teléfono.
    .short = Prepare su teléfono para poder bloquearlo si se lo roban.
phone-snatching-money-apps = Ponga un PIN aparte en sus aplicaciones del banco y de pagos. Si la aplicación lo permite, fije un límite bajo para los pagos de cada día.
    .short = Ponga un PIN aparte en las aplicaciones del banco y de pagos.
phone-snatching-number = Anote el modelo y el número de serie de su teléfono, y guárdelos en casa. Es posible que se los pidan la policía y su compañía de teléfono.
    .short = Anote y guarde en casa el número de serie de su teléfono.
phone-snatching-let-go = Si alguien le arrebata el teléfono, suéltelo y no persiga al ladrón. En una pelea le pueden hacer daño.
    .short = ¿Le arrebatan el teléfono? Suéltelo. No persiga al ladrón.
phone-snatching-call = ¿Le acaban de quitar el teléfono? Vaya a un lugar seguro y llame al { -contact-emergency } desde cualquier teléfono. En el metro, también puede avisar a un agente o al personal del tren, o usar un Help Point (intercomunicador de ayuda).
    .short = ¿Le arrebataron el teléfono? Llame al { -contact-emergency } desde otro.
phone-snatching-lock = ¿Le robaron el teléfono? Desde otro teléfono o una computadora, márquelo enseguida como perdido. Así se bloquea. Si el mapa muestra dónde está, dígaselo a la policía. No vaya usted.
    .short = ¿Le robaron el teléfono? Bloquéelo desde otro aparato.
phone-snatching-accounts = Después de un robo de teléfono, llame a su compañía de teléfono para que suspenda el servicio de ese aparato. Llame a su banco para bloquear las tarjetas y las aplicaciones de pagos. Después cambie sus contraseñas; primero, la del correo electrónico.
    .short = ¿Teléfono robado? Llame a la compañía telefónica y al banco.
phone-snatching-found = ¿Le llega un mensaje de que encontraron su teléfono robado? No escriba ninguna contraseña ni quite el teléfono de su cuenta. Los ladrones mandan esos mensajes para poder desbloquearlo y venderlo.
    .short = ¿Mensaje sobre su teléfono robado? No escriba su contraseña.
