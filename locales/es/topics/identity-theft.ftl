### Identity theft

identity-theft = Robo de identidad
    .summary = Alguien usa el nombre o los números de identificación de usted para conseguir dinero, crédito o beneficios. Usted puede actuar, paso a paso.
    .keywords = robo de identidad, me robaron la identidad, robaron mi identidad, identity theft, alguien usa mi nombre, abrieron una cuenta a mi nombre, tarjeta de crédito a mi nombre, sacaron un préstamo a mi nombre, número de Seguro Social robado, me robaron el social, perdí mi social, usan mi social, congelar mi crédito, reporte de crédito, carta de filtración de datos, hackearon mis datos, deuda que no es mía, agencia de cobros, alguien hizo mis taxes, ya presentaron mis impuestos

identity-theft-how = Así funciona este delito: un ladrón consigue su número de Seguro Social u otros datos, tal vez por el correo, una filtración de datos o una llamada falsa. Luego abre cuentas, declara impuestos o recibe atención médica a nombre de usted.
    .short = Quien robe su número de Seguro Social puede abrir cuentas.
identity-theft-papers = Guarde su tarjeta del Seguro Social en casa, en un lugar seguro. Antes de tirar papeles que tengan sus números, tritúrelos. Recoja su correo todos los días.
    .short = Deje su tarjeta del Seguro Social en casa, en un lugar seguro.
identity-theft-caller = Si le llaman o le mandan un mensaje para pedirle su número de Seguro Social, no lo dé. Si cree que la solicitud es de verdad, llame usted a esa oficina, a un número que ya conozca.
    .short = ¿Le llaman y le piden su número de Seguro Social? Cuelgue.
identity-theft-freeze = Congele su crédito y el de sus hijos menores de edad. Pídalo en las tres agencias de crédito: Equifax, Experian y TransUnion. Es gratis. Así es difícil que un ladrón abra cuentas. Cuando vaya a pedir crédito, quite el congelamiento.
    .short = Congelar su crédito es gratis y puede frenar a quien quiera usar su identidad.
identity-theft-taxes = Un ladrón puede declarar impuestos a nombre de usted para quedarse con el reembolso. Usted puede pedirle al IRS un PIN para la Protección de la Identidad. Ayuda a evitar que otra persona declare con su número.
    .short = Pida al IRS un PIN para proteger su identidad: ayuda a cuidar su reembolso de impuestos.
identity-theft-signs = Una factura de algo que usted no compró, una llamada por una deuda que no es suya, o su correo de siempre que ya no llega: pueden ser señales de robo de identidad. Revise sus cuentas del banco y sus informes de crédito.
    .short = ¿Una factura o deuda que no es suya? Puede ser robo de identidad.
identity-theft-breach = ¿Una compañía le avisa que robaron sus datos? Compruébelo por su cuenta en la página oficial. Cambie ahí su contraseña, y también en todos los sitios donde use la misma. Si robaron su número de Seguro Social, congele su crédito.
    .short = ¿Le dicen que robaron sus datos de una empresa? Entre al sitio oficial de esa empresa y compruebe.
identity-theft-first = ¿Alguien usó su identidad? Llame a cada compañía donde pasó y pida en el departamento de fraude que cierren o congelen la cuenta. Después, cambie sus contraseñas y sus PIN.
    .short = ¿Abrieron una cuenta a nombre de usted? Llame enseguida a la empresa donde la abrieron.
identity-theft-report = Denuncie el robo de identidad en su comisaría y pida una copia gratis de la denuncia, porque las compañías se la pueden pedir. Lleve la identificación, facturas o cartas que tenga. Usted tiene derecho a un intérprete gratis.
    .short = ¿Robo de identidad? Denúncielo en su comisaría y pida copia.
identity-theft-help = Denuncie el robo de identidad ante la { -contact-report-fraud-name } en { -contact-identity-theft }. Recibirá un plan personal de recuperación y cartas para enviar. Es gratis.
    .short = ¿Le robaron la identidad? Reciba un plan gratis: { -contact-identity-theft }
