### Stolen phone numbers (SIM swaps)

sim-swap = Robo del número de teléfono
    .summary = Un ladrón pasa el número de usted a otro teléfono y recibe sus llamadas y códigos. Si se queda sin servicio, actúe rápido.
    .keywords = SIM swap, cambio de SIM, duplicado de SIM, chip clonado, me clonaron el chip, clonaron mi línea, me robaron el número, me robaron la línea, robo de línea telefónica, portabilidad, portaron mi número, pasaron mi número a otro teléfono, eSIM, sin señal de repente, mi celular se quedó sin señal, dice solo SOS, sin servicio, PIN de la compañía del celular, otro tiene mi número, hackearon mi número

sim-swap-how = Así funciona esta estafa: un ladrón dice que es usted, y su compañía telefónica pasa el número a otro teléfono. El de usted se queda sin servicio. El ladrón recibe sus llamadas y códigos de acceso, y puede entrar a su cuenta del banco.
    .short = Un ladrón puede quitarle su número y pasarlo a otro teléfono.
sim-swap-lock = Pida a su compañía telefónica un PIN (clave) para su cuenta, que no sea un cumpleaños. Pida también un bloqueo que haga difícil pasar su número a otro teléfono. Cuando usted cambie de teléfono, tal vez tenga que quitar ese bloqueo.
    .short = Pida a su compañía telefónica un bloqueo antirrobo de número.
sim-swap-code-app = Para su banco y su correo electrónico, use si puede una aplicación de códigos, y no códigos por mensaje de texto. Un ladrón que tenga su número recibe sus mensajes, pero no los códigos de su aplicación.
    .short = Una app de códigos es más segura que los mensajes de texto.
sim-swap-alerts = Active las alertas de su banco y de otras cuentas importantes por correo electrónico, y no solo por mensaje de texto. Si un ladrón tiene su número de teléfono, los mensajes le llegan a él. Un correo todavía puede avisarle a usted.
    .short = Reciba las alertas del banco también por email, no solo por mensaje de texto.
sim-swap-private = No ponga en las redes sociales su número de teléfono, su cumpleaños ni los últimos dígitos de su número de Seguro Social. Con esos datos, un ladrón puede hacerse pasar por usted.
    .short = No ponga en las redes su cumpleaños ni su número de teléfono.
sim-swap-caller = ¿Le llama su “compañía telefónica” y le pide el PIN, la contraseña o un código que le acaba de llegar? Cuelgue. Llame a la compañía al número que está en su factura. Con esos datos, un estafador puede quitarle su número de teléfono.
    .short = ¿“Compañía telefónica” llama y pide su PIN o código? Cuelgue.
sim-swap-notice = ¿Le llega un mensaje de que su número va a pasar a otro teléfono, y usted no lo pidió? No use ningún enlace ni número del mensaje. Llame enseguida a su compañía telefónica, al teléfono de su factura o de la página de la compañía.
    .short = ¿Van a pasar su servicio de celular a otro aparato sin que usted lo pida? Llame al teléfono de su factura.
sim-swap-no-service = ¿De repente su teléfono no tiene servicio, y otros cerca sí funcionan? Tal vez le robaron el número. Desde otro teléfono, llame enseguida a su compañía telefónica, al número que está en su factura o en la página de la compañía.
    .short = ¿Solo su celular se queda sin servicio? Llame desde otro a la empresa que le da el servicio.
sim-swap-bank = ¿Le robaron el número? Desde otro teléfono, llame ya a su compañía telefónica y a su banco, a los teléfonos de su factura y su tarjeta. Pida que le devuelvan el número. Pida al banco que detenga los pagos y no confíe en ese número.
    .short = ¿Pasaron su servicio de celular a otro aparato sin su permiso? Llame a los teléfonos de su factura y de su tarjeta del banco.
sim-swap-passwords = ¿Número robado? Llame a su compañía telefónica. Luego cambie contraseñas en un aparato seguro, primero la del email. No reciba códigos por texto hasta recuperar el número. Avise a sus amigos: un estafador puede hacerse pasar por usted.
    .short = ¿Línea robada? Llame a su compañía telefónica; cambie claves.
sim-swap-report = Denuncie el robo de su número de teléfono en su comisaría y en { -contact-internet-crime }. ¿Usaron también su nombre o sus cuentas? Reciba un plan de recuperación gratis en { -contact-identity-theft }. Le puede pasar a cualquiera.
    .short = Denuncie robos de número de teléfono: comisaría y { -contact-internet-crime }
