### Trata de personas

human-trafficking = Trata de personas
    .summary = Nadie tiene derecho a obligarle a trabajar ni a vender sexo. Puede recibir ayuda, y usted elige cuál.
    .keywords = trata de personas, trata, tráfico de personas, tráfico humano, explotación laboral, explotación sexual, trabajo forzado, esclavitud moderna, prostitución forzada, me obligan a trabajar, me obligan a prostituirme, padrote, madrota, proxeneta, chulo, me quitaron el pasaporte, el patrón tiene mis papeles, no me dejan salir, no puedo dejar el trabajo, no me pagan, le debo al coyote, deuda con el coyote, casa de masajes, burdel, prostíbulo, human trafficking

human-trafficking-how = Así funciona la trata de personas: alguien usa la fuerza, mentiras o amenazas para hacer que otra persona trabaje o venda sexo. Puede empezar con una promesa de trabajo o de amor. Después vienen las deudas, los documentos retenidos y las amenazas a la familia.
    .short = Obligar a trabajar o a vender sexo es trata de personas.
human-trafficking-job = Antes de empezar un trabajo en otro lugar, averigüe sobre la empresa. Dígale a alguien de confianza dónde va a estar y con quién. No pague para conseguir trabajo, y guarde usted su pasaporte y su identificación.
    .short = ¿Nuevo trabajo lejos? Guarde usted su pasaporte y su ID.
human-trafficking-signs = Estas pueden ser señales de trata de personas: alguien parece tener miedo y estar bajo vigilancia. Otra persona habla en su lugar o le retiene los documentos. Trabaja muchísimas horas y no puede entrar y salir con libertad.
    .short = Una persona con miedo, vigilada y sin ID: puede ser trata de personas.
human-trafficking-do-not-confront = ¿Cree que está viendo un caso de trata de personas? No confronte a nadie ni intervenga. Anote el lugar y lo que vio. Si alguien está en peligro, llame al { -contact-emergency }. Si no, llame al { -contact-human-trafficking }.
    .short = ¿Sospecha que hay trata de personas? No intervenga. Llame al { -contact-human-trafficking }.
human-trafficking-danger = ¿Alguien le obliga a trabajar o a vender sexo? Si está en peligro, llame al { -contact-emergency } cuando pueda y diga dónde está. Un intérprete puede unirse a la llamada, gratis.
    .short = ¿Le obligan a trabajar o a vender sexo, y hay peligro? Llame al { -contact-emergency }.
human-trafficking-phone = Su teléfono puede estar vigilado. Si alguien le controla, busque ayuda en un teléfono o una computadora que esa persona no pueda revisar. Hágalo solo cuando no corra peligro.
    .short = Pueden vigilar su teléfono. Busque ayuda en otro más seguro.
human-trafficking-not-your-fault = Si alguien le obliga a trabajar o a vender sexo, no es culpa suya. Tampoco lo es si al principio aceptó o si le debe dinero a esa persona.
    .short = ¿Le obligan a trabajar o a vender sexo? No es culpa suya.
human-trafficking-status = Las víctimas de trata de personas pueden recibir ayuda sin importar su estatus migratorio.
    .short = ¿Le obligan a trabajar? Hay ayuda, con o sin papeles.
human-trafficking-choice = Usted elige la ayuda que quiere: un lugar seguro donde quedarse, un médico, un abogado o alguien con quien hablar. No tiene que presentar cargos para recibirla.
    .short = ¿Le obligan a trabajar o vender sexo? Usted elige qué ayuda quiere.
human-trafficking-help = Llame de día o de noche para recibir ayuda gratis: { -contact-human-trafficking-name }, { -contact-human-trafficking }, o la línea directa de la Ciudad de Nueva York para víctimas de delitos, { -contact-domestic-violence }. Primero puede preguntarles qué datos deben comunicar a otros.
    .short = ¿Le obligan a trabajar o a vender sexo? Ayuda gratis: { -contact-human-trafficking }
